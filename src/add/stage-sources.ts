import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newHintName } from '../paper/hint-files.ts';
import { findFormat } from '../digest/formats/find-format.ts';
import { readDigest } from '../digest/read-digest.ts';
import { readHint } from '../digest/hint/read-hint.ts';
import { DigestError } from '../digest/digest-error.ts';
import { namesIn } from '../split/read/read-library-state.ts';
import type { Places } from '../system/find-places.ts';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { chooseName, type Named } from './choose-name.ts';
import { findDigestDate } from './find-digest-date.ts';
import type { Source } from './source.ts';

/** A source with its name in the library. */
export interface Staged extends Source {
  name: string;
  /** Where it is for now, under that name. */
  path: string;
  /** Whether the library has a digest of the same bytes, which is that of `name`. */
  isThere: boolean;
}

/** How sources are read. */
export interface StageOptions {
  encoding?: string;
  format?: string;
  /** Name for the digest, instead of its file's. */
  name?: string;
}

/** Digests to add, in a folder outside the library. */
export interface Stage {
  staged: Staged[];
  /** Removes the folder. */
  remove: () => void;
}

/** Gives sources names in the library and puts them under these into a folder of their own, to be looked at. */
export async function stageSources(
  sources: Source[],
  { digests }: Places,
  options: StageOptions,
): Promise<Stage> {
  const folder = makeTemporaryFolder();
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const names = namesIn(digests).filter((name) => !name.startsWith('.'));
    const known = new Map(names.flatMap((name) => hashOf(join(digests, name)).map((hash) => [hash, name])));
    const staged: Staged[] = [];
    for (const source of sources) {
      const there = known.get(hash(source.bytes));
      const name = there ?? chooseName(await toNamed(source, options), names);
      names.push(name);
      known.set(hash(source.bytes), name);
      const path = join(folder, name);
      if (there === undefined) {
        writeFileSync(path, source.bytes);
        if (source.hint !== undefined) writeFileSync(join(folder, newHintName(name)), source.hint.text);
      }
      staged.push({ ...source, name, path, isThere: there !== undefined });
    }
    return { staged, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hashOf = (path: string): string[] => (statSync(path, { throwIfNoEntry: false })?.isFile() ? [hash(readFileSync(path))] : []); // prettier-ignore

/** What a source's name is made of. A file that cannot be read keeps its name: the message about it names it. */
async function toNamed({ name, bytes, hint }: Source, options: StageOptions): Promise<Named> {
  const file = options.name ?? name;
  try {
    const how = { ...options, file: file ?? '', ...(hint !== undefined && { hint: readHint(hint.text, hint.file) }) };
    const { format } = findFormat(bytes, how.file, options.format);
    return { name: file, format: format.name, date: findDigestDate(await readDigest(bytes, how)) };
  } catch (error) {
    if (error instanceof DigestError) return { name: file };
    throw error;
  }
} // prettier-ignore
