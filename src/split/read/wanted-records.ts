import { basename } from 'node:path';
import { UserError } from '../../paper/user-error.ts';

/** Records in doubt that a person wants published: a digest's all, or those of some lines. */
export type Wanted = Map<string, Set<number> | 'all'>;

/**
 * Reads what `--publish` names: `NAME` or `NAME:LINE`, the file name of a digest and the first line of a record.
 *
 * @throws UserError for a line that is no number.
 */
export function readWanted(names: string[]): Wanted {
  const wanted: Wanted = new Map();
  for (const name of names) {
    const [, path = name, line] = /^(.+?):(\d+)$/.exec(name) ?? [];
    const file = basename(path);
    if (file === '') throw new UserError(`--publish ${name} names no digest`, 'give NAME or NAME:LINE', 2);
    const known = wanted.get(file);
    if (line === undefined) wanted.set(file, 'all');
    else if (known !== 'all') wanted.set(file, new Set([...(known ?? []), Number(line)]));
  }
  return wanted;
}

/** Whether a record of a digest is among those that a person wants. */
export function isWanted(wanted: Wanted, file: string, line: number): boolean {
  const lines = wanted.get(file);
  return lines === 'all' || (lines?.has(line) ?? false);
}
