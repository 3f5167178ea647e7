import {
  closeSync,
  copyFileSync,
  constants,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../paper/user-error.ts';
import { describeFault, faultCode } from '../system/describe-fault.ts';
import { showPath } from '../text/show-path.ts';

/**
 * Writes a file that is there whole or not at all, whenever the process ends, and never over another. Synchronous, so
 * that no signal comes between.
 *
 * @throws UserError if it is there already, or cannot be written.
 */
export function copyNewFile(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.add.${process.pid}-0.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    try {
      write(temporary, bytes);
      link(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
  } catch (error) {
    const isThere = faultCode(error) === 'EEXIST';
    const reason = isThere ? 'it is already there' : describeFault(error);
    const cure = isThere ? 'run again' : 'free disk space or fix the permissions, then run again';
    throw new UserError(`cannot write ${showPath(path)}: ${reason}`, cure);
  }
}

function write(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a whole file its name. Where the file system has no links, a copy that fails leaves nothing either. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(faultCode(error))) throw error;
    try {
      copyFileSync(from, to, constants.COPYFILE_EXCL);
    } catch (fault) {
      if (faultCode(fault) !== 'EEXIST') rmSync(to, { force: true });
      throw fault;
    }
  }
} // prettier-ignore
