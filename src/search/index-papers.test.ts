import assert from 'node:assert/strict';
import { test } from 'node:test';
import { close, createIndex } from 'pagefind';
import { compileBody } from '../compile/compile-body.ts';
import { compileTitle } from '../compile/compile-title.ts';
import type { LibraryNames } from '../library/names.ts';
import { paperFixture } from '../library/paper-fixture.ts';
import { readFragments } from './build/read-fragments.ts';
import { searchRecord } from './search-record.ts';

/** Bodies whose HTML Pagefind would read otherwise than as the text of its elements. */
const bodies = [
  'One paragraph, of *two* words and `code`.',
  'A first without a full stop\n\nA second, *too*\n\n- one\n- two.\n\n> “quoted”',
  'A line\\\nand another, $L_1$ and $\\frac{1}{n}\\sum_i x_i^2$:\n\n$$\nE = mc^2\n$$\n\nthen $\\undefined{x}$ fails',
  '',
];
const title = 'On $\\ell_\\infty$ *and* $\\mathbb{R}^n$';

test('papers should be indexed by the text that Pagefind reads of their HTML', async () => {
  const { index } = await createIndex({ excludeSelectors: ['.katex-html', 'annotation'] });
  for (const [at, body] of bodies.entries()) {
    const { html } = compileBody(body);
    const content = `<html lang="en"><main data-pagefind-body>${html}<h1 data-pagefind-meta="title" data-pagefind-ignore>${compileTitle(title).html}</h1></main></html>`;
    await index!.addHTMLFile({ url: `/${at}/`, content });
  }
  const { files } = await index!.getFiles();
  await close();
  const read = new Map(readFragments(files).map((page) => [page.url, page]));
  for (const [at, body] of bodies.entries())
    assert.equal(compileBody(body).indexed, read.get(`/${at}/`)?.content ?? '');
  assert.equal(compileTitle(title).indexed, read.get('/0/')?.meta['title']);
});

test('papers without an abstract, or with one that has no word, should be indexed by their titles', async () => {
  const { index } = await createIndex();
  const signs = { ...paperFixture('∞'), slug: 'infinity' };
  const papers = [paperFixture('Fog'), paperFixture('Tides', {}, '—'), paperFixture('中文'), signs];
  const names = { all: [], indexOf: new Map<string, number>() };
  for (const [place, paper] of papers.entries())
    await index!.addCustomRecord({ ...searchRecord(paper, { names, topics: [], place }), language: 'en' });
  const { files } = await index!.getFiles();
  await close();
  const read = new Map(readFragments(files).map(({ url, content }) => [url, content]));
  assert.deepEqual(
    papers.map(({ slug }) => read.get(`/papers/${slug}/`)),
    ['Fog', 'Tides', '中文', 'infinity'],
  );
});

test('papers should be sorted by their titles, whatever the capitals', () => {
  const names = { all: [], indexOf: new Map<string, number>() };
  const { sort } = searchRecord(paperFixture('TideNet: A, B'), { names, topics: [], place: 3 });
  assert.deepEqual([sort['title'], sort['digest']], ['tidenet: a, b', '00000003']);
});

test('names should be listed once, and as a paper spells them only if search tells the spellings apart', () => {
  const entries = [
    { kind: 'dataset', name: 'GSM8K' },
    { kind: 'dataset', name: 'SQuAD 1' },
  ] as LibraryNames['all'];
  const indexOf = new Map([
    ['dataset GSM8k', 0],
    ['dataset SQuAD v1.1', 1],
  ]);
  const paper = paperFixture('TideNet', { datasets: ['GSM8k', 'SQuAD v1.1', 'TideBench'] });
  const { filters } = searchRecord(paper, { names: { all: entries, indexOf }, topics: [], place: 0 });
  assert.deepEqual(filters['dataset'], ['GSM8K', 'SQuAD 1', 'SQuAD v1.1', 'TideBench']);
});
