import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { describeFault, faultCode } from '../../system/describe-fault.ts';
import { showPath } from '../../text/show-path.ts';
import { UserError } from '../../paper/user-error.ts';

/**
 * Holds that a path is no symbolic link: a run would publish or write what lies elsewhere. A missing path is fine.
 * The content folder itself may be a link: see `resolveContent`. Throws UserError.
 */
export function refuseLink(path: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isSymbolicLink()) return;
  throw new UserError(
    `${showPath(path)} is a symbolic link to ${readlinkSync(path)}`,
    'replace it with a copy, or remove it',
  );
}

/** Where the content folder really is, if it is a symbolic link; undefined if it is not one, or missing. Throws UserError. */
export function resolveContent(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync(path) : undefined;
  } catch (error) {
    if (faultCode(error) === 'ENOENT' && !lstatSync(path, { throwIfNoEntry: false })) return undefined;
    throw new UserError(`cannot follow ${showPath(path)}: ${describeFault(error)}`, 'fix or remove the link');
  }
}
