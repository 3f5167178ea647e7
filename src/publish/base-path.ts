import { UserError } from '../paper/user-error.ts';

/** Folders that a server and a browser both take as they are written, apart from `.` and `..`. */
const folders = /^(?!\.{1,2}(\/|$))[\w.~-]+(\/(?!\.{1,2}(\/|$))[\w.~-]+)*$/;

/**
 * The path of the site on its server, `/` or `/repo/`. An empty path is `/`, and the slashes at both ends may be
 * left out.
 *
 * @throws UserError of exit code 2 for anything that could lead elsewhere: another host, an address, a folder above.
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
