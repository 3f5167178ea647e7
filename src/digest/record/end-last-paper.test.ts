import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { State } from '../tagger/states.ts';
import { endLastPaper } from './end-last-paper.ts';
import type { LabelledLine } from './to-record.ts';

/** Rows of a digest; `|` before a line sets it apart, as a blank line does. */
const rows = (...lines: [label: State['label'], text: string][]): LabelledLine[] =>
  lines.map(([label, text]) => {
    const features = { mark: text.includes('Abstract:') ? 'abstract' : undefined };
    const line = { text: text.replace(/^\|/, ''), isApart: text.startsWith('|') };
    return { line, state: { label, phase: 'complete' }, features } as LabelledLine;
  });
const paper = (title: string): LabelledLine[] =>
  rows(['B-title', `|${title}`], ['B-text', 'Abstract: We look.'], ['B-facts', 'URL: https://a.example']);
const endOf = (lines: LabelledLine[], count: number): string[] =>
  endLastPaper(lines)
    .slice(-count)
    .map(({ state }) => state.label);

test('should end the last paper at text below its facts, where no other has any', () => {
  const foot = rows(['B-text', '|This list is free.'], ['I-text', 'Write to us.']);
  const lines = [...paper('Tides'), ...paper('Gulls'), ...paper('Fog'), ...foot];
  assert.deepEqual(endOf(lines, 3), ['B-facts', 'boilerplate', 'boilerplate']);
});

test('should end it at text without the label that all other abstracts have, if that names an address', () => {
  const lastWith = (text: string): LabelledLine[] =>
    rows(['B-title', '|Erratum'], ['B-facts', 'URL: https://b.example'], ['B-text', text]);
  const endWith = (text: string): string[] =>
    endOf([...paper('Tides'), ...paper('Gulls'), ...lastWith(text)], 3);
  assert.deepEqual(endWith('|Publish! See www.c.example'), ['B-title', 'B-facts', 'boilerplate']);
  assert.deepEqual(endWith('|We look again.'), ['B-title', 'B-facts', 'B-text']);
});

test('should keep a paper without authors whose title has the mark that all others have', () => {
  const numbered = (title: string): LabelledLine[] =>
    rows(['B-title', `|1. ${title}`], ['B-authors', 'Ada Holt'], ['B-facts', '2024'], ['B-text', 'We look.']);
  const bare = rows(['B-title', '|4. Fog'], ['B-text', 'Fog is grey.']);
  const marked = [...numbered('Tides'), ...numbered('Gulls'), ...numbered('Reeds'), ...bare].map((line) =>
    line.state.label === 'B-title'
      ? ({ ...line, mark: { kind: 'number', length: 3, tail: 0 } } as LabelledLine)
      : line,
  );
  assert.deepEqual(endOf(marked, 2), ['B-title', 'B-text']);
  assert.deepEqual(
    endOf(
      marked.map((line) => ({ ...line, mark: undefined }) as unknown as LabelledLine),
      2,
    ),
    ['boilerplate', 'boilerplate'],
  );
});

test('should leave text that other papers have below their facts, too', () => {
  const remark = rows(['B-text', '|A remark.']);
  const lines = [...paper('Tides'), ...remark, ...paper('Gulls'), ...paper('Fog'), ...remark];
  assert.deepEqual(endOf(lines, 1), ['B-text']);
});

test('should leave text above a fact with a label that other papers have', () => {
  const further = rows(['B-text', '|A remark.'], ['B-facts', 'URL: https://b.example']);
  const lines = [...paper('Tides'), ...paper('Gulls'), ...paper('Fog'), ...further];
  assert.deepEqual(endOf(lines, 2), ['B-text', 'B-facts']);
});

test('should leave a digest of two papers, which shows no habit', () => {
  const lines = [...paper('Tides'), ...paper('Gulls'), ...rows(['B-text', '|This list is free.'])];
  assert.deepEqual(endOf(lines, 1), ['B-text']);
});

test('should take a title without authors and facts for the foot, where all papers have both', () => {
  const named = ['Tides', 'Gulls', 'Fog'].flatMap((title) => [
    ...paper(title),
    ...rows(['B-authors', 'By: Ada Lovelace']),
  ]);
  const button = rows(['B-title', '|See more'], ['B-text', 'This was sent to you.']);
  assert.deepEqual(endOf([...named, ...button], 3), ['B-authors', 'boilerplate', 'boilerplate']);
  assert.deepEqual(endOf([...named.slice(0, -1), ...button], 2), ['B-title', 'B-text']);
});

test('should end it at the blank line above a block that text ends, where no other has its text below one', () => {
  const named = (title: string): LabelledLine[] =>
    rows(
      ['B-title', `|${title}`],
      ['B-authors', 'Ada Holt'],
      ['boilerplate', 'PDF'],
      ['B-text', 'We look at the sea and at its shores for a long time.'],
    );
  const others = ['Tides', 'Gulls', 'Fog'].flatMap(named);
  const untold = rows(['B-title', '|Letter'], ['boilerplate', 'Li Wei']);
  const foot = rows(['boilerplate', '|Our sites'], ['B-text', 'This site is for readers.']);
  assert.deepEqual(endOf([...others, ...untold, ...foot], 4), [
    'B-title',
    'boilerplate',
    'boilerplate',
    'boilerplate',
  ]);
  const apart = rows(['boilerplate', 'Our sites'], ['B-text', '|We look again at the sea and its shores.']);
  assert.deepEqual(endOf([...others, ...untold, ...apart], 1), ['B-text']);
});

test('should end a last paper without an abstract where the page goes on with a few words', () => {
  const plain = (title: string): LabelledLine[] =>
    rows(['B-title', `|${title}`], ['B-facts', '2024'], ['boilerplate', 'PDF'], ['B-text', '|We look at the sea for long.']); // prettier-ignore
  const lastWith = (line: string, text: string): string[] => {
    const last = rows(['B-title', '|Reeds'], ['B-facts', '2025'], ['boilerplate', line], ['B-text', text]);
    return endOf([...plain('Tides'), ...plain('Gulls'), ...last], 2);
  };
  assert.deepEqual(lastWith('|Total of 3 entries', 'Contact us'), ['boilerplate', 'boilerplate']);
  assert.deepEqual(lastWith('|Total of 3 entries', 'We look at reeds for long.'), ['boilerplate', 'B-text']);
  assert.deepEqual(lastWith('PDF', '|Contact us'), ['boilerplate', 'B-text']);
});
