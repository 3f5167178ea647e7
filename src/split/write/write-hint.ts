import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { draftHint } from '../../digest/hint/draft-hint.ts';
import { hintNameOf, newHintName } from '../../paper/hint-files.ts';
import { UserError } from '../../paper/user-error.ts';
import { showPath } from '../../text/show-path.ts';
import { placeError } from '../read/place-error.ts';
import { readDigestFile } from '../read/read-digest-file.ts';
import { namesIn } from '../read/read-library-state.ts';

/**
 * Writes a draft of a hint beside a digest, and gives its path. Never overwrites one.
 *
 * @param options how the digest is read
 * @throws UserError if there is a hint already, or the digest cannot be read.
 */
export function writeHint(digest: string, options: { encoding?: string; format?: string }): string {
  const [folder, name] = [dirname(digest), basename(digest)];
  const bytes = readDigestFile(digest);
  const known = hintNameOf(name, namesIn(folder)) ?? newHintName(name);
  const path = join(folder, known);
  if (existsSync(path))
    throw new UserError(`${showPath(path)} is already there`, 'correct it, or remove it to get a new draft');
  try {
    writeFileSync(path, draftHint(bytes, { ...options, file: name }), { flag: 'wx' });
    return path;
  } catch (error) {
    throw placeError(showPath(digest), error);
  }
}
