import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bibtex } from '../../export/formats/bibtex.ts';
import { toReference } from '../../export/reference.ts';
import { paperFixture } from '../../library/paper-fixture.ts';
import { checkRoundTrip } from './check-round-trip.ts';
import { readBibtex } from './read-citations.ts';

const page = 'https://reader.example/repo/papers/x/';

const full = {
  authors: [
    'Jan van der Berg',
    "Bo O'Neil",
    'Jürgen Müller',
    '李',
    'Smith, Jr., John',
    'Ortega y Gasset, José',
    'The A and B Team',
    'Élan {x} \\ de Ünal',
    "d'Alembert, Jean",
    'Łukasz Ångström',
    'Nguyễn Văn A & 50% _ # $ ~ ^',
  ],
  published: '2024-03-02',
  venue: 'Journal of J & K_x {100%}',
  arxivId: '2403.01234v2',
  doi: '10.1000/a_b(c)<x>;%',
  url: 'https://paper.example/a_b%20c?d=1&e=~f#g',
  subjects: ['tides & reeds', 'C#', 'cs.LG'],
};

const titles = [
  String.raw`A & B: 100% of a\_b {c} \$5, C# and \<i>x\</i> ~ ^ \\ | "q" 'r' --- \`s''`,
  String.raw`}, note = {injected}, author = {Nobody`,
  String.raw`Ends in a backslash \\`,
  '@misc{other, title = {X}}',
  'TY  - BOOK and ER  - in a title',
  String.raw`Größe, Łódź, ế, ﬁ, Ελλάδα, 标题, العنوان, İstanbul`,
  '100%',
];

test('every format should give back titles and names with special characters', () => {
  checkRoundTrip(titles.map((title) => toReference(paperFixture(title, full), page)));
});

test('every format should give back venues of each kind', () => {
  const venues = ['Annals of Fog', 'ICLR 2025 Poster', 'arXiv.org', 'Nature'];
  checkRoundTrip(venues.map((venue) => toReference(paperFixture('A', { ...full, venue }), page)));
});

test('every format should give back papers of which only the title is known', () => {
  const papers = [...titles, String.raw`On $\ell_\infty$`].map((title) => paperFixture(title));
  checkRoundTrip(papers.map((paper) => toReference(paper, undefined)));
});

test('every format should give back partial dates and names of digests', () => {
  const places = [{ digest: 'a_b', file: 'a_b {1} & 2.txt', line: 1, endLine: 2 }];
  checkRoundTrip(
    ['2024', '2024-03', undefined].map((published) =>
      toReference({ ...paperFixture('A', { published }), places }, page),
    ),
  );
});

test('every format should say that a paper was withdrawn', () => {
  const record = { id: '1', by: 'a.json', on: '2026-11-26', match: 'a person', shared: 1 } as const;
  const reference = toReference(paperFixture('A', { identified: { ...record, status: 'withdrawn' } }), page);
  assert.equal(reference.note, 'Withdrawn by its authors');
  checkRoundTrip([reference]);
});

test('every format should say that a paper has authors who are not listed', () => {
  const reference = toReference(paperFixture('A', { authors: ['Ada Holt'], moreAuthors: true }), page);
  assert.equal(reference.note, 'Has more authors than are listed');
  assert.match(bibtex.writeEntry(reference), /^ {2}author = \{Holt, Ada and others\},$/m);
  checkRoundTrip([reference]);
});

test('BibTeX should name the keys that a paper had before its page was moved', () => {
  const reference = toReference(paperFixture('A', { formerly: ['old', 'older'] }), page);
  assert.match(bibtex.writeEntry(reference), /^@misc\{a,\n[^]*\n {2}ids = \{old, older\},\n/);
  checkRoundTrip([reference]);
});

const signs = [...'ab Zé李&%_{}$<>\\^~#|@"\'`-=', ' and ', 'ß', '\\{', '--', 'de '];
const hostile = fc
  .string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 20 })
  .filter((text) => /^\S(?:.*\S)?$/.test(text) && !text.includes('  '));

test('every format should give back any title and author', () => {
  fc.assert(
    fc.property(hostile, fc.array(hostile, { maxLength: 3 }), (text, authors) => {
      const title = text.replaceAll(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`);
      checkRoundTrip([toReference(paperFixture(title, { authors }), page)]); // prettier-ignore
    }),
  );
});

test('the reader of BibTeX should take commands that it does not know as text', () => {
  const text = String.raw`@misc{a, title = {{Subsets of $\mathbb{Z}^d$}}}`;
  assert.match(readBibtex(text)[0]!.title, /^Subsets of \\mathbb ?Z/);
});
