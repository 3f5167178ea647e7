import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assertCovered } from '../assert-covered.ts';
import type { InventedPaper } from '../invent-digest.ts';
import { readText } from '../read-text.ts';
import type { Split } from '../types.ts';

type Paper = [title: string, text: string];

const long: Paper[] = JSON.parse(readFileSync(new URL('../fixtures/papers.json', import.meta.url), 'utf8'))
  .filter(({ paragraphs }: InventedPaper) => paragraphs.length === 1)
  .map(({ title, paragraphs }: InventedPaper) => [title, paragraphs[0]!]);
const short: Paper[] = [
  ['Shade on northern walls', 'Walls that face north are damp. We measure shade with paper that pales, and find the dampest stones by it.'], // prettier-ignore
  ['Counting owls by ear', 'Owls are counted by ear in three woods.'],
  [
    'Why Do Bridges Hum?',
    'Bridges hum in wind because their cables resonate. A damper of rubber ends the hum.',
  ],
  ['Fast Sorting of Small Arrays', 'This paper sorts arrays of up to eight numbers without branches.'],
];
const tagged: Paper[] = [
  ['Uptake of <i>Fucus</i> in CO<sub>2</sub> rich water', '<p>We grow <i>Fucus vesiculosus</i> in rich water. <b>Growth</b> was slow in all tanks but one.</p>'], // prettier-ignore
];
const eastAsian: Paper[] = [
  [
    '城市自行车的夜间照明',
    '城市里的自行车常常没有灯。我们在三个街区安装了便宜的车灯，并比较了一年的事故记录。',
  ],
  ['古井水位的人工记录', '古井的水位由村民每天记录，发现水位逐年缓慢下降。'],
  ['海辺の砂の色について', '砂の色は海岸ごとに異なる。本研究では百か所の砂を集め、色を測定した。'],
];

const read = (lines: string[]): Split => {
  const split = readText(new TextEncoder().encode(lines.join('\n')), { file: 'a.txt' });
  assertCovered(split);
  return split;
};
const found = ({ records }: Split): Paper[] =>
  records.map(({ title, paragraphs }) => [title, paragraphs.join('\n')]);

/** Breaks a text at the last blank within 60 columns. */
const wrap = (text: string): string => text.replace(/(.{1,60})(?: |$)/g, '$1\n').trim();

const layouts: Record<string, (paper: Paper, at: number) => string> = {
  'apart from their titles': ([title, text]) => `${title}\n\n${text}\n`,
  'right below their titles': ([title, text]) => `${title}\n${text}\n`,
  'wrapped, apart from their titles': ([title, text]) => `${wrap(title)}\n\n${wrap(text)}\n`,
  'below authors': ([title, text]) => `${title}\nAda Moss, Bela Quill, Cleo Tarn\n\n${text}\n`,
  'below authors between blank lines': ([title, text]) => `${title}\n\nAda Moss, Bela Quill\n\n${text}\n`,
  'above an identifier': ([title, text], at) => `${title}\n\n${text}\narXiv:2403.0${1000 + at}\n`,
  'below numbered titles': ([title, text], at) => `${at + 1}. ${title}\n\n${text}\n`,
};
const digests: Record<string, Paper[]> = {
  'the first paper': [short[0]!, ...long],
  'the last paper': [...long, short[1]!],
  'papers between longer ones': [long[0]!, short[0]!, long[1]!, long[2]!, short[1]!, short[2]!, long[3]!],
  'all papers': short,
  'a single paper': [short[0]!],
  'all papers but one': [short[0]!, long[0]!, short[1]!, short[3]!],
  'a paper with tags': [tagged[0]!, ...long.slice(0, 2)],
  'Chinese and Japanese papers': [...eastAsian.slice(0, 2), ...long.slice(0, 3), eastAsian[2]!],
};

for (const [layout, write] of Object.entries(layouts))
  for (const [name, papers] of Object.entries(digests))
    test(`should find short abstracts of ${name}, ${layout}`, () => {
      const isWrapped = layout.startsWith('wrapped');
      const own = isWrapped ? papers.filter(([title]) => !eastAsian.some(([other]) => other === title)) : papers; // prettier-ignore
      assert.deepEqual(found(read(own.map(write))), own);
    });

test('should find short abstracts below titles that end with a full stop', () => {
  const papers = [long[0]!, short[3]!, long[1]!].map(([title, text]): Paper => [`${title}.`, text]);
  assert.deepEqual(found(read([short[1]!, ...papers].map(layouts['apart from their titles']!))), [short[1]!, ...papers]); // prettier-ignore
});

test('should find a short abstract whose last sentence is open', () => {
  const paper: Paper = [short[0]![0], short[0]![1].replace(/\.$/, '')];
  assert.deepEqual(found(read([paper, ...long].map(layouts['apart from their titles']!))), [paper, ...long]);
});

test('should not take boilerplate that recurs below a title of its own for a paper', () => {
  const between = ['From our sponsor', 'More from the fair'].map((title, at) => [title, '', `Visit stand ${at + 7} of the boat fair and try the blue boat.`, '']); // prettier-ignore
  const lines = long.flatMap(([title, text], at) => [title, '', text, '', ...between[at % 2]!]);
  assert.deepEqual(found(read(lines)), long);
});

test('should not take an item of a list within an abstract for a title', () => {
  const items = ['1. small boats drift further than large ones wherever the wind blows from the land; and,', '2. large boats drift longer with minimum interference from the wind and are robust against small waves.']; // prettier-ignore
  const texts = long.map(([, text], at) => (at === 4 ? [`${text} Our trials show that`, ...items] : [text]));
  const lines = long.flatMap(([title], at) => [`${at + 1}. ${title}`, 'Ada Moss, Bela Quill, Cleo Tarn', ...texts[at]!].flatMap((line) => [line, ''])); // prettier-ignore
  assert.deepEqual(found(read(lines)), long.map(([title], at) => [title, texts[at]!.join('\n')])); // prettier-ignore
});

test('should not take a line that ends with an address for the title of the sentence below it', () => {
  const foot = ['Taken from https://wiki.example.org/groups/reading', 'This page was last edited on 9 June, at noon.']; // prettier-ignore
  const split = read([...long.map(layouts['apart from their titles']!), ...foot]);
  assert.deepEqual(found(split).map(([title]) => title), long.map(([title]) => title)); // prettier-ignore
});
