import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTitleTree } from '../../tex/to-tree.ts';
import { plainTitle } from './plain-title.ts';
import { runSplit } from '../run-split.ts';
import { digestOf, makeLibrary } from '../temporary-library.ts';

test('should read a title as readers see it, including formulas', () => {
  const read = (title: string): string => plainTitle(toTitleTree(title, { repair: false }).tree);
  assert.equal(read("L\\'evy Walks"), 'Lévy Walks');
  assert.equal(read('R&amp;D in $\\mathbb{Z}^2$'), 'R&D in ℤ²');
  assert.equal(read('$\\textbf{MEND}$: A *Study*'), 'MEND: A *Study*');
});

test('should make slugs from titles as readers see them', async (context) => {
  const titles = {
    "L\\'evy: Walks in Fog": 'levy',
    'Q&amp;A: Walks in Fog': 'q-and-a',
    'Na\\"ive Bayes on Boats': 'naive-bayes-on-boats',
    '$\\textbf{MEND}$: Walks in Fog': 'mend',
    'Adapt-$\\infty$: Walks in Fog': 'adapt-infty',
  };
  const library = makeLibrary(context, { 'a.txt': digestOf(Object.keys(titles)) });
  const { files } = await runSplit({ files: [], mode: 'plan', isStrict: false, taken: [] }, library.places);
  const slugs = files.flatMap(({ report }) => report?.records.map(({ title, slug }) => [title, slug]) ?? []);
  assert.deepEqual(Object.fromEntries(slugs), titles);
});
