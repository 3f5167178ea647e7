import type { Report } from '../../paper/report.ts';
import { UserError } from '../../paper/user-error.ts';

/**
 * Refuses two digests whose file names give the same digest name: they would share one report.
 *
 * @param files file names as messages show them, with the reports of those that could be read
 * @throws UserError naming both files
 */
export function refuseEqualNames(files: { file: string; report?: Report }[]): void {
  const seen = new Map<string, string>();
  for (const { file, report } of files) {
    if (!report) continue;
    const other = seen.get(report.digest);
    if (other)
      throw new UserError(`${other} and ${file} are both named ${report.digest}`, 'rename one of them');
    seen.set(report.digest, file);
  }
}
