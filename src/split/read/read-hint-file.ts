import { basename, dirname, join } from 'node:path';
import { hintNameOf } from '../../paper/hint-files.ts';
import { type Hint, readHint } from '../../digest/hint/read-hint.ts';
import { showPath } from '../../text/show-path.ts';
import { namesIn, readIfThere } from './read-library-state.ts';

/**
 * Reads what a person says of a digest in the file of its name beside it; undefined if there is none.
 *
 * @throws UserError if the file cannot be read or is no hint.
 */
export function readHintFile(digest: string): Hint | undefined {
  const folder = dirname(digest);
  const name = hintNameOf(basename(digest), namesIn(folder));
  if (name === undefined) return undefined;
  const path = join(folder, name);
  return readHint(readIfThere(path) ?? '', showPath(path));
}
