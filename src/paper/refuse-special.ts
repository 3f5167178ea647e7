import { lstatSync } from 'node:fs';
import { showPath } from '../text/show-path.ts';
import { UserError } from './user-error.ts';

/** Throws UserError if a path leads to a pipe, a socket or a device: reading it might never end. */
export function refuseSpecial(path: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats || stats.isFile() || stats.isDirectory()) return;
  throw new UserError(
    `${showPath(path)} is not a regular file but a pipe, a socket or a device`,
    'move it out of the library',
  );
}
