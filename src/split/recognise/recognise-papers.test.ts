import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEntry } from '../../paper/manifest/manifest.ts';
import type { ManifestEntry } from '../../paper/manifest/manifest.ts';
import { abstractOf } from '../temporary-library.ts';
import { foldTitle } from './fold-title.ts';
import { identityOf } from './identity-of.ts';
import { recognisePapers } from './recognise-papers.ts';
import type { KnownPaper, RunRecord } from './recognise-papers.ts';

const hashOf = (digit: string): string => digit.repeat(16);

interface Made {
  title?: string;
  text?: string;
  arxivId?: string;
  doi?: string;
  digests?: string[];
}

function record(
  digit: string,
  { title = digit, text = abstractOf(digit), digests = ['a'], ...ids }: Made,
): RunRecord {
  return { hash: hashOf(digit), identity: identityOf(title, text, ids), digests };
}

function known(
  slug: string,
  made: Made & { entry?: Partial<ManifestEntry>; isEdited?: boolean },
): KnownPaper {
  const {
    title = slug,
    text = abstractOf(slug),
    digests = ['a'],
    entry = {},
    isEdited = false,
    ...ids
  } = made;
  const identity = identityOf(title, text, ids);
  return {
    slug,
    entry: makeEntry({ digests, records: [hashOf('f')], ...entry }),
    identity,
    titles: [foldTitle(title)],
    isEdited,
  };
}

/** The papers found, each as its slugs and the digits of its records. */
const papersOf = (papers: KnownPaper[], records: RunRecord[], reread = ['a', 'b']): string[][] =>
  recognisePapers(papers, records, reread).papers.map(({ slugs, records: own }) => [
    ...slugs,
    ...own.map((hash) => hash.charAt(0)),
  ]);

test('should know a paper by its record, whatever else changed', () => {
  const lens = known('lens', { entry: { records: [hashOf('1')] } });
  assert.deepEqual(papersOf([lens], [record('1', { title: 'Other' })]), [['lens', '1']]);
});

test('should know two versions of one arXiv paper, and the DOI that arXiv gives it', () => {
  const records = [
    record('1', { arxivId: '2401.00001' }),
    record('2', { arxivId: '2401.00001v2', digests: ['b'] }),
    record('3', { doi: '10.48550/arXiv.2401.00001', digests: ['c'] }),
    record('4', { arxivId: '2401.00002' }),
  ];
  assert.deepEqual(papersOf([], records), [['1', '2', '3'], ['4']]);
});

test('should know a paper by an identifier that a person wrote on its page', () => {
  const lens = known('lens', { arxivId: '2401.00001', isEdited: true });
  assert.deepEqual(papersOf([lens], [record('1', { arxivId: '2401.00001', digests: ['b'] })]), [
    ['lens', '1'],
  ]);
});

test('should know a paper by its abstract, whatever its punctuation, unless it is too short', () => {
  const text = abstractOf('glass');
  const marked = text.replaceAll(',', ' —').toUpperCase();
  assert.deepEqual(papersOf([], [record('1', { text }), record('2', { text: marked, digests: ['b'] })]), [['1', '2']]); // prettier-ignore
  const none = { text: 'No abstract available.' };
  assert.deepEqual(papersOf([], [record('1', none), record('2', { ...none, digests: ['b'] })]), [
    ['1'],
    ['2'],
  ]);
});

test('should propose a paper that no digest has any more, edited or not, for one that is like it', () => {
  const text = abstractOf('glass');
  const like = record('1', { text: text.replace('four tasks', '4 tasks') });
  const reasonsFor = (isEdited: boolean): string[] =>
    recognisePapers([known('lens', { text, digests: [], isEdited })], [like], ['a']).proposals.map(({ because }) => because); // prettier-ignore
  assert.deepEqual([reasonsFor(true), reasonsFor(false)], [['titles'], ['titles']]);
});

test('should not propose two papers that have both left', () => {
  const text = abstractOf('glass');
  const left = [text, text.replace('four tasks', '4 tasks')].map((own, at) =>
    known(`lens-${at}`, { text: own, digests: [], entry: { records: [hashOf(String(at))] } }),
  );
  assert.deepEqual(recognisePapers(left, [], ['a']).proposals, []);
});

test('should not take an equal abstract for one paper if the identifiers differ, but propose it', () => {
  const text = abstractOf('glass');
  const records = [
    record('1', { text, arxivId: '2401.00001' }),
    record('2', { text, arxivId: '2401.00002', digests: ['b'] }),
  ];
  const { papers, proposals } = recognisePapers([], records, ['a', 'b']);
  assert.deepEqual([papers.length, proposals.map(({ because }) => because)], [2, ['identifiers']]);
});

test('should know a paper of another digest by equal title and like abstract, not by one of them', () => {
  const text = abstractOf('glass');
  const like = text.replace('four tasks', '4 tasks');
  const title = 'A Study of Glass';
  const other = (made: Made): RunRecord => record('2', { digests: ['b'], ...made });
  assert.deepEqual(papersOf([], [record('1', { title, text }), other({ title, text: like })]), [['1', '2']]);
  assert.deepEqual(papersOf([], [record('1', { title, text }), other({ title })]), [['1'], ['2']]);
  const { papers, proposals } = recognisePapers([], [record('1', { title, text }), other({ text: like })], ['a', 'b']); // prettier-ignore
  assert.deepEqual([papers.length, proposals.map(({ because }) => because)], [2, ['titles']]);
});

test('should not take titles for equal that differ in the signs of a word', () => {
  const text = abstractOf('glass');
  const like = text.replace('four tasks', '4 tasks');
  const one = record('1', { title: 'A Study of C', text });
  for (const title of ['A Study of C++', 'A Study of C#'])
    assert.deepEqual(papersOf([], [one, record('2', { title, text: like })]), [['1'], ['2']]);
});

test('should know a paper without abstract by a title of four words', () => {
  const bare = record('1', { title: 'A Study of Glass', text: '' });
  assert.deepEqual(papersOf([], [bare, record('2', { title: 'A Study of Glass', digests: ['b'] })]), [
    ['1', '2'],
  ]);
  const short = record('1', { title: 'Editorial', text: '' });
  assert.deepEqual(papersOf([], [short, record('2', { title: 'Editorial', digests: ['b'] })]), [
    ['1'],
    ['2'],
  ]);
});

test('should know a mended record in a new version of its digest, and only there', () => {
  const text = abstractOf('glass');
  const lens = known('lens', { text });
  const mended = text.replace('four tasks', '4 tasks');
  assert.deepEqual(papersOf([lens], [record('1', { text: mended })]), [['lens', '1']]);
  assert.deepEqual(papersOf([lens], [record('1', { text: mended, digests: ['b'] })]), [['lens'], ['1']]);
});

test('should give a lost paper to the record that is most like it, and to no second one', () => {
  const text = abstractOf('glass');
  const near = record('1', { text: text.replace('four tasks', '4 tasks') });
  const far = record('2', {
    text: text.replace('four tasks', '4 tasks').replace('same budget', 'whole time'),
  });
  assert.deepEqual(papersOf([known('lens', { text })], [far, near]), [['lens', '1'], ['2']]);
});

test('should know a record that is mended in one of two digests', () => {
  const text = abstractOf('glass');
  const lens = known('lens', {
    text: '',
    digests: ['a', 'b'],
    entry: { records: [hashOf('1'), hashOf('2')] },
  });
  const mended = record('3', { text: text.replace('four tasks', '4 tasks'), digests: ['b'] });
  assert.deepEqual(papersOf([lens], [record('1', { text }), mended]), [['lens', '1', '3']]);
});

test('should know a mended title without abstract in a new version of its digest', () => {
  const lens = known('lens', { title: 'Drying Herbs in Narrow Atics', text: '' });
  const mended = record('1', { title: 'Drying Herbs in Narrow Attics', text: '' });
  assert.deepEqual(papersOf([lens], [mended]), [['lens', '1']]);
});

test('should not join papers that a person said are two, nor two pages that people edited', () => {
  const text = abstractOf('glass');
  const apart = known('lens', { text, entry: { records: [hashOf('1')], apart: [hashOf('2')] } });
  assert.deepEqual(papersOf([apart], [record('1', { text }), record('2', { text })]), [['lens', '1'], ['2']]);
  const edited = ['lens', 'prism'].map((slug, at) =>
    known(slug, { text, isEdited: true, entry: { records: [hashOf(String(at))] } }),
  );
  const { papers, proposals } = recognisePapers(edited, [record('0', { text })], ['a']);
  assert.deepEqual([papers.length, proposals.map(({ because }) => because)], [2, ['edited']]);
});

test('should join two pages of one paper that are not both edited', () => {
  const text = abstractOf('glass');
  const pages = ['lens', 'prism'].map((slug, at) => known(slug, { text, entry: { records: [hashOf(String(at))] } })); // prettier-ignore
  assert.deepEqual(papersOf(pages, [record('0', { text })]), [['lens', 'prism', '0']]);
});
