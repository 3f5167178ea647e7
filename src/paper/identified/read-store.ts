import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { showPath } from '../../text/show-path.ts';
import { UserError } from '../user-error.ts';
import { identifiedSchema, likelySchema, rejectedSchema } from './entries.ts';
import type { Identified, Likely, Rejected } from './entries.ts';

/** What is known of a library's papers from sources of metadata. */
export interface Store {
  /** By slug. A paper is identified or likely, never both. */
  identified: Map<string, Identified>;
  likely: Map<string, Likely>;
  rejected: Rejected[];
}

/** The files of the store in its folder: one line a record, sorted, so that two branches merge line by line. */
export const storeFiles = {
  identified: { name: 'papers.jsonl', schema: identifiedSchema },
  likely: { name: 'likely.jsonl', schema: likelySchema },
  rejected: { name: 'rejected.jsonl', schema: rejectedSchema },
};

/**
 * Reads the store; empty if there is none. After a merge a paper may have several lines: a person's word counts most,
 * then the later date. A run that was killed, or a merge, may leave candidates that are decided: they are dropped.
 *
 * @throws UserError for a line that is damaged, such as a conflict marker.
 */
export function readStore(folder: string): Store {
  const rejected = readEntries(folder, storeFiles.rejected);
  const refused = new Set(rejected.map(({ slug, id }) => `${slug} ${id}`));
  const isOpen = (slug: string, id: string): boolean => !refused.has(`${slug} ${id}`);
  const identified = readEntries(folder, storeFiles.identified)
    .filter(({ slug, id }) => isOpen(slug, id))
    .toSorted((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1));
  const known = new Map(identified.map((entry) => [entry.slug, entry]));
  const likely = readEntries(folder, storeFiles.likely)
    .map(({ slug, candidates }) => ({ slug, candidates: candidates.filter(({ id }) => isOpen(slug, id)) }))
    .filter(({ slug, candidates }) => candidates.length > 0 && !known.has(slug));
  return { identified: known, likely: new Map(likely.map((entry) => [entry.slug, entry])), rejected };
}

const rankOf = ({ match, on }: Identified): string => `${match === 'a person' ? 1 : 0} ${on}`;

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
