import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readHint } from '../hint/read-hint.ts';
import { readDigest } from '../read-digest.ts';
import { explainDigest } from './explain-digest.ts';
import type { Explanation, ReadOptions } from '../formats/format.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const explain = async (text: string, options: Partial<ReadOptions> = {}): Promise<Explanation[]> => {
  const { lines } = await explainDigest(bytesOf(text), { file: 'a.txt', ...options });
  return [...lines];
};
/** The lines of an explanation whose text begins so. */
const lineOf = (lines: Explanation[], start: string): Explanation =>
  lines.find(({ text }) => text.startsWith(start))!;

const abstract =
  'We measure the tide in a harbour. The tide was low at noon, and nobody was there to see it. However, we were.';
const papers = ['Gulls and Tides', 'Salt in Rope', 'Piers and Their Lean', 'Lanterns at Night'];
const digest = `Mar 12\n\n${papers.map((title, at) => `${at + 1}. ${title}\nJane Doe, Li Wei\narXiv:2403.0123${at}\n\n${abstract}\n\nUpvote ${at}\n`).join('\n')}`;

const expected: [start: string, label: string, why: RegExp][] = [
  ['Mar 12', 'boilerplate', /words are those of a page: date/],
  ['2. Salt', 'title', /begins with “2\.”, as the titles here do/],
  ['Jane Doe', 'authors', /2 names/],
  ['arXiv:24', 'facts', /states arxivId, url/],
  ['We measure', 'abstract', /^3 sentences; .*the first text below its title/],
  ['Upvote', 'boilerplate', /said again and again, numbers apart|words are those of a page/],
];

for (const [start, label, why] of expected)
  test(`should say why "${start}" was taken for ${label}`, async () => {
    const line = lineOf(await explain(digest), start);
    assert.equal(line.label, label);
    assert.match(line.why.join('; '), why);
  });

test('should number the records, and say how likely each is right where it begins', async () => {
  const titles = (await explain(digest)).filter(({ label }) => label === 'title');
  assert.deepEqual(titles.map(({ record }) => record), [1, 2, 3, 4]); // prettier-ignore
  assert.ok(titles.every(({ confidence }) => confidence! > 0.9));
});

test('should say where the lines around decided against the wording of a line', async () => {
  const lines = await explain([...papers, 'We say it.'].map((title) => `${title}\n\n${title} matter. ${abstract}\n`).join('\n')); // prettier-ignore
  const { label, why } = lineOf(lines, 'We say it.');
  assert.equal(label, 'title');
  assert.match(why.join('; '), /all that stands between two abstracts/);
});

test('should name the parts that a hint gives', async () => {
  const hint = readHint('record: ["number. title", authors, "arXiv:arxiv", abstract]\nskip: Upvote *', 'a.yaml'); // prettier-ignore
  const lines = await explain(digest, { hint });
  assert.deepEqual(lineOf(lines, '1. Gulls').why[0], 'the hint names it “number. title”');
  assert.deepEqual(lineOf(lines, 'Upvote').why[0], 'the hint leaves it out');
  assert.ok(lines.every(({ label }) => label !== 'aside'));
});

test('should say why a record is in doubt', async () => {
  const lines = await explain(papers.map((title) => `${title}\n\n${abstract}\n`).concat('Keywords\n', `${abstract}\n`).join('\n')); // prettier-ignore
  assert.match(lineOf(lines, 'Keywords').why.join('; '), /in doubt: its title is a label/);
});

test('should explain a digest without papers too', async () => {
  await assert.rejects(readDigest(bytesOf('menu\n'), { file: 'a.txt' }));
  assert.deepEqual((await explain('menu\n')).map(({ text }) => text), ['menu']); // prettier-ignore
});

test('should explain each record of a format that does not explain its lines', async () => {
  const source = '\\begin{thebibliography}{1}\n\\bibitem{a}\nJane Doe.\n\\newblock Tides.\n\\newblock \\emph{Harbour Letters}, 2024.\n\\end{thebibliography}\n'; // prettier-ignore
  const { found, lines } = await explainDigest(bytesOf(source), { file: 'a.bbl' });
  assert.equal(found.format.name, 'bibitems');
  const record = [...lines].find(({ label }) => label === 'record')!;
  assert.deepEqual([record.line, record.endLine, record.text, record.record], [2, 5, 'Tides', 1]);
  assert.deepEqual(record.why, [
    'authors: Jane Doe',
    'published: 2024',
    'venue: Harbour Letters',
    'no abstract',
  ]);
});

const fixtures = join(import.meta.dirname, '..', 'fixtures');
for (const { name } of readdirSync(fixtures, { withFileTypes: true }).filter((each) => each.isDirectory()))
  test(`should explain every line of the digest "${name}" once, and give each a reason or none`, async () => {
    const bytes = readFileSync(join(fixtures, name, 'digest.txt'));
    const explained = await explainDigest(bytes, { file: 'digest.txt' });
    const lines = [...explained.lines].map(({ line }) => line);
    const seen = new TextDecoder().decode(bytes).split(/\r\n|[\n\r]/).flatMap((text, at) => (/\S/.test(text) ? [at + 1] : [])); // prettier-ignore
    assert.deepEqual(
      lines,
      [...lines].sort((one, other) => one - other),
    );
    assert.deepEqual([...new Set(lines)], lines);
    assert.deepEqual(lines, seen);
  });
