import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';

/** What a page was made from, apart from the program. */
export interface PageRecord {
  /** Hash of the properties of the page. */
  props: string;
  /** What it read besides, with a hash of each value. */
  reads: Record<string, string>;
}

/** What the pages of a site were made from. */
export interface PageRecords {
  /** Folder of the renderer that made the pages. */
  renderer: string;
  /** Hash of the settings of the site. */
  settings: string;
  /** Hash of the paths, sizes and times of the files of the site. */
  files: string;
  /** `PackedPages` as JSON. */
  pages: Uint8Array;
}

/** The first line of a file of records; the pages follow, which only the process that renders pages reads. */
const schema = z.strictObject({
  renderer: z.string(),
  settings: z.string(),
  files: z.string(),
  pages: z.string().describe('hash of the rest of the file'),
});

/** The records are outside the site, which is published. */
const pathOf = (target: string): string =>
  join('node_modules/.cache/offprint/pages', `${hashOf(target).slice(0, 16)}.json`);

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
 * What the pages of the site in a folder were made from; undefined if that is not known, or if its `hashFiles` has changed
 * since.
 */
export function readPageRecords(target: string, files: string): PageRecords | undefined {
  try {
    const content = readFileSync(pathOf(target));
    const end = content.indexOf('\n');
    const head = schema.parse(JSON.parse(content.toString('utf8', 0, end)));
    const pages = content.subarray(end + 1);
    return head.files === files && head.pages === hashOf(pages) ? { ...head, pages } : undefined;
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
  const head = JSON.stringify({ ...made, pages: hashOf(made.pages) } satisfies z.output<typeof schema>);
  writeFileSync(draft, Buffer.concat([Buffer.from(`${head}\n`), made.pages]));
  renameSync(draft, path);
}
