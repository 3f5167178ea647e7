import { readFileSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { limits } from '../../digest/limits.ts';
import { describeFault } from '../../system/describe-fault.ts';
import { showPath } from '../../text/show-path.ts';
import { UserError } from '../../paper/user-error.ts';

const mebibyte = 1024 * 1024;

/**
 * The bytes of a digest file.
 *
 * @param read reads the file; tests pass their own to change it meanwhile
 * @throws UserError if the file is missing, a directory, too large, unreadable, or changed while it was read.
 */
export function readDigestFile(path: string, read: (path: string) => Uint8Array = readFileSync): Uint8Array {
  const shown = showPath(path);
  try {
    const before = statSync(path);
    checkReadable(shown, before);
    const bytes = read(path);
    if (!isSame(before, statSync(path)))
      throw new UserError(`${shown} changed while it was read`, 'run again');
    return bytes;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `cannot read ${shown}: ${describeFault(error)}`,
      'check the name and the permissions',
    );
  }
}

function checkReadable(shown: string, stats: Stats): void {
  if (stats.isDirectory()) throw new UserError(`${shown} is a directory`, 'name a digest file');
  if (!stats.isFile()) throw new UserError(`${shown} is not a regular file`, 'save it as a file first');
  if (stats.size > limits.bytes) {
    const size = Math.ceil(stats.size / mebibyte);
    throw new UserError(
      `${shown} is ${size} MB; the limit is ${limits.bytes / mebibyte} MB`,
      'split it into several files',
    );
  }
}

function isSame(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs;
}
