import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { describeFault, faultCode } from '../../system/describe-fault.ts';
import { showPath } from '../../text/show-path.ts';
import { UserError } from '../../paper/user-error.ts';

/**
 * Throws UserError if a path is a symbolic link, because a run would publish or overwrite files outside the library. A
 * missing path is fine. The content folder itself may be a link: see `resolveContent`.
 */
export function refuseLink(path: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isSymbolicLink()) return;
  throw new UserError(
    `${showPath(path)} is a symbolic link to ${readlinkSync(path)}`,
    'replace it with a copy, or remove it',
  );
}

/** The real path of the content folder if it is a symbolic link; otherwise undefined. Throws UserError if it is broken. */
export function resolveContent(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync(path) : undefined;
  } catch (error) {
    if (faultCode(error) === 'ENOENT' && !lstatSync(path, { throwIfNoEntry: false })) return undefined;
    throw new UserError(`cannot follow ${showPath(path)}: ${describeFault(error)}`, 'fix or remove the link');
  }
}
