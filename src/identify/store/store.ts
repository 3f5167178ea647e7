import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { UserError } from '../../paper/user-error.ts';
import { showPath } from '../../text/show-path.ts';
import { identifiedSchema, likelySchema, rejectedSchema } from './entries.ts';
import type { Identified, Likely, Rejected } from './entries.ts';

/** What is known of a library's papers from sources of metadata. */
export interface Store {
  identified: Map<string, Identified>;
  likely: Map<string, Likely>;
  rejected: Rejected[];
}

/** The files of the store in its folder: one line a record, sorted, so that two branches merge line by line. */
const files = {
  identified: { name: 'papers.jsonl', schema: identifiedSchema },
  likely: { name: 'likely.jsonl', schema: likelySchema },
  rejected: { name: 'rejected.jsonl', schema: rejectedSchema },
};

/**
 * Reads the store; empty if there is none. After a merge a paper may have two lines: the later date wins.
 *
 * @throws UserError for a line that is damaged, such as a conflict marker.
 */
export function readStore(folder: string): Store {
  const identified = readEntries(folder, files.identified).toSorted((one, other) =>
    one.on < other.on ? -1 : 1,
  );
  return {
    identified: new Map(identified.map((entry) => [entry.slug, entry])),
    likely: new Map(readEntries(folder, files.likely).map((entry) => [entry.slug, entry])),
    rejected: readEntries(folder, files.rejected),
  };
}

/** The store as the files to write: path and content; files without entries have none. */
export function storeFiles(folder: string, store: Store): { path: string; content?: string }[] {
  const entries = {
    identified: [...store.identified.values()],
    likely: [...store.likely.values()],
    rejected: store.rejected,
  };
  return (['identified', 'likely', 'rejected'] as const).flatMap((kind) => {
    const path = join(folder, files[kind].name);
    const lines = [
      ...new Set(entries[kind].map((entry) => JSON.stringify(files[kind].schema.parse(entry)))),
    ].toSorted();
    const content = lines.map((line) => `${line}\n`).join('');
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (content === before) return [];
    return [content === '' ? { path } : { path, content }];
  });
}

function readEntries<T>(folder: string, { name, schema }: { name: string; schema: z.ZodType<T> }): T[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [readEntry(line, schema, `${showPath(path)}:${index + 1}`)],
    );
}

function readEntry<T>(line: string, schema: z.ZodType<T>, place: string): T {
  if (/^(?:<{7}|={7}|>{7})/.test(line))
    throw new UserError(
      `${place}: a merge conflict`,
      'remove the <<<<<<<, ======= and >>>>>>> lines and keep the others',
    );
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw new UserError(`${place}: not a line of this file`, 'restore it from git, or remove the line');
  }
}
