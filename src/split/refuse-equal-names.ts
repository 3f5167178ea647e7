import type { FileResult } from './run-split.ts';
import { UserError } from '../paper/user-error.ts';

/**
 * Refuses two digests whose names differ in ways that addresses cannot show: they would share one report. Throws
 * UserError.
 */
export function refuseEqualNames(files: FileResult[]): void {
  const seen = new Map<string, string>();
  for (const { file, report } of files) {
    if (!report) continue;
    const other = seen.get(report.digest);
    if (other)
      throw new UserError(`${other} and ${file} are both named ${report.digest}`, 'rename one of them');
    seen.set(report.digest, file);
  }
}
