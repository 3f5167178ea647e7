import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';

const pageSchema = z.strictObject({
  props: z.string().describe('hash of the properties of the page'),
  reads: z.record(z.string(), z.string()).describe('what it read besides, with a hash of each value'),
});
const schema = z.strictObject({
  renderer: z.string().describe('folder of the renderer that made the pages'),
  settings: z.string().describe('hash of the settings of the site'),
  files: z.string().describe('hash of the paths, sizes and times of the files of the site'),
  pages: z.record(z.string(), pageSchema).describe('by paths in the site'),
});

/** What a page was made from, apart from the program. */
export type PageRecord = z.output<typeof pageSchema>;
/** What the pages of a site were made from. */
export type PageRecords = z.output<typeof schema>;

/** The records are outside the site, which is published. */
const pathOf = (target: string): string =>
  join(
    'node_modules/.cache/offprint/pages',
    `${createHash('sha256').update(target).digest('hex').slice(0, 16)}.json`,
  );

/**
 * What the pages of the site in a folder were made from; undefined if that is not known, or if its `hashFiles` has changed
 * since.
 */
export function readPageRecords(target: string, files: string): PageRecords | undefined {
  try {
    const records = schema.parse(JSON.parse(readFileSync(pathOf(target), 'utf8')));
    return records.files === files ? records : undefined;
  } catch {
    return undefined;
  }
}

/** Records what the pages of the site in a folder were made from, or forgets it. */
export function recordPages(target: string, made: PageRecords | undefined): void {
  const path = pathOf(target);
  if (!made) return rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, JSON.stringify(made));
  renameSync(draft, path);
}
