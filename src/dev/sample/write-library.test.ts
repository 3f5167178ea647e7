import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseMdx } from '../../mdx/parse-mdx.ts';
import { paperSchema } from '../../paper/schema.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import type { Donor } from './read-donors.ts';
import { writeLibrary } from './write-library.ts';

const donor = (title: string): Donor => ({
  data: paperSchema.parse({ title, topics: ['pruning'] }),
  sentences: ['We reach 2.5 points.', 'It { is } <odd>.', 'import this;'],
});
const donors = [donor('Bone: Blocks of Weights'), donor('Hydra: Many Heads')];

const pagesOf = (folder: string) =>
  globSync('papers/*.mdx', { cwd: folder })
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

test('should write as many papers as were asked for, each of them sound', () => {
  const folder = makeTemporaryFolder();
  writeLibrary(folder, donors, 250, 7);
  const pages = pagesOf(folder);
  assert.equal(pages.length, 250);
  for (const [, source] of pages) paperSchema.parse(parseMdx(source).frontmatter);
  assert.deepEqual(globSync('digests/*', { cwd: folder }).length, 2);
});

test('should write the same library for the same seed and another for another', () => {
  const [one, two] = [makeTemporaryFolder(), makeTemporaryFolder()];
  writeLibrary(one, donors, 5, 1);
  writeLibrary(two, donors, 5, 1);
  assert.deepEqual(pagesOf(one), pagesOf(two));
  writeLibrary(two, donors, 5, 2);
  assert.notDeepEqual(pagesOf(one), pagesOf(two));
});
