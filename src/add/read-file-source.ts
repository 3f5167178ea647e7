import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hintNameOf } from '../paper/hint-files.ts';
import { UserError } from '../paper/user-error.ts';
import { readDigestFile } from '../split/read/read-digest-file.ts';
import { namesIn } from '../split/read/read-library-state.ts';
import { showPath } from '../text/show-path.ts';
import type { Source } from './source.ts';

/**
 * Reads a file to add, with the hint beside it.
 *
 * @throws UserError if it cannot be read, or is a web address.
 */
export function readFileSource(path: string): Source {
  if (/^https?:\/\//i.test(path))
    throw new UserError(`${path} is a web address, and Offprint fetches nothing`, 'open it in a browser, save the page, and add the file; or copy its text: npm run add -- --clipboard'); // prettier-ignore
  const bytes = readDigestFile(path);
  const beside = hintNameOf(basename(path), namesIn(dirname(path)));
  const hint = beside === undefined ? undefined : join(dirname(path), beside);
  return {
    from: showPath(path),
    name: basename(path),
    bytes,
    ...(hint !== undefined && { hint: { text: readFileSync(hint, 'utf8'), file: showPath(hint) } }),
  };
}
