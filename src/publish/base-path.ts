import { UserError } from '../paper/user-error.ts';

/** Folder names that need no escaping in a URL, except `.` and `..`. */
const folders = /^(?!\.{1,2}(\/|$))[\w.~-]+(\/(?!\.{1,2}(\/|$))[\w.~-]+)*$/;

/**
 * Normalises the site's base path to `/` or `/repo/`. Empty means `/`; the slashes at both ends are optional.
 *
 * @throws UserError of exit code 2 for anything else: another host, a full address, `..`.
 */
export function basePath(base = '/'): string {
  if (base === '' || base === '/') return '/';
  const inner = base.replace(/^\/|\/$/g, '');
  if (folders.test(inner)) return `/${inner}/`;
  throw new UserError(
    `BASE_PATH is ${JSON.stringify(base)}, which is not a path on the site's own server`,
    'write / or the site folder, such as /repo; it may contain letters, digits and . - _ ~',
    2,
  );
}
