import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';

const schema = z.strictObject({
  key: z.string().describe('what the site was made from, see buildKey'),
  papers: z.number(),
  notes: z.array(z.string()).describe('warnings that the build gave'),
  files: z.string().describe('hash of the paths, sizes and times of the files of the site'),
});

/** What is known of a site since it was built. */
export type BuildRecord = z.output<typeof schema>;

/** The record is outside the site, which is published. */
const pathOf = (target: string): string =>
  join(
    'node_modules/.cache/offprint/built',
    `${createHash('sha256').update(target).digest('hex').slice(0, 16)}.json`,
  );

/** Records that a site was built; `files` is its `hashFiles`. */
export function recordBuild(target: string, build: BuildRecord): void {
  const path = pathOf(target);
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, JSON.stringify(build));
  renameSync(draft, path);
}

/**
 * The record of the build that made the site as it stands, if it was made from `key`; undefined if its `hashFiles` has
 * changed since.
 *
 * @param files gives the `hashFiles`; called only if all else fits, since it takes a while
 */
export function readRecord(target: string, key: string, files: () => string): BuildRecord | undefined {
  const record = tryToRead(pathOf(target));
  return record?.key === key && record.files === files() ? record : undefined;
}

function tryToRead(path: string): BuildRecord | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
