import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutLabels, cutMarks } from './learn-affixes.ts';

const names = [
  'Reading Tide Tables',
  'Gulls: A Survey',
  'Mooring without Marks?',
  'What Do Lighthouses Know',
  'Counting 3D Waves',
];
const cut = (titles: string[]): string[] =>
  cutMarks(titles).map(({ head, tail }, at) => titles[at]!.slice(head, titles[at]!.length - tail));

const marked: [name: string, mark: (title: string, at: number) => string][] = [
  ['numbers', (title, at) => `#${at + 1}: ${title}`],
  ['numbers of threads', (title, at) => `${at + 1}/ ${title}`],
  [
    'numbers set as keys',
    (title, at) => `${[...String(at + 8)].map((digit) => `${digit}\uFE0F\u20E3`).join('')} ${title}`,
  ],
  ['flairs', (title) => `[R] ${title}`],
  ['codes', (title, at) => `P-${101 + at} ${title}`],
  ['quotation marks', (title) => `“${title}”`],
  ['links of wikis', (title) => `## [[${title}]]`],
  ['links of Markdown', (title, at) => `[${title}](https://arxiv.org/abs/2403.0123${at})`],
  ['open tasks', (title) => `- [ ] ${title}`],
  ['labels', (title) => `Title: ${title}`],
  ['words of buttons', (title) => `${title} [edit]`],
  ['names of icons', (title) => `${title} pdf icon`],
  ['dates', (title, at) => `Thu ${at + 1} Apr 2026 – ${title} [edit]`],
  ['numbers without a sign', (title, at) => `${at + 8} ${title}`],
  ['codes of sessions', (title, at) => `${1 + Math.floor(at / 3)}B.${1 + (at % 3)} ${title}`],
  ['numbers of pages behind them', (title, at) => `${title} ${5 + 7 * at}`],
  ['years behind a dash', (title, at) => `${title} – ${2011 + ((at * 7) % 5)}`],
  ['prices', (title, at) => `${title} ${'$£€$€'[at]}${17 * ((at * 3) % 5) + 1}.50`],
  [
    'authors in brackets',
    (title, at) => `${title} (Ada ${'Holt,Reed,Roe,Sand,Lund'.split(',')[at]}, Tom Kohl)`,
  ],
  ['authors behind a dash', (title, at) => `${title} – Ada Holt, Tom Kohl (${2011 + at})`],
  [
    'journals and years in brackets',
    (title, at) => `${title} [${'Tides,Salt,Ropes,Piers,Moss'.split(',')[at]}, ${2011 + at}]`,
  ],
  ['authors and years in brackets', (title, at) => `${title} (Doe et al., ${2011 + at})`],
  [
    'bold type with authors behind it',
    (title, at) => `**${title}** by Ada Lovelace and Grace Hopper (${1951 + at})`,
  ],
  [
    'bold type, whether or not a remark stands behind it',
    (title, at) => `**${title}**${at % 2 ? ' (2 pages)' : ''}`,
  ],
  ['bold type of chats with authors behind it', (title, at) => `*${title}* (Doe et al., ${2011 + at})`],
  ['authors before quotation marks', (title, at) => `${'ABCDE'[at]}. Lovelace, "${title}," J. Tides, 1952.`],
  ['states and tags of tasks', (title) => `TODO ${title} :reading:`],
  ['headings of wikis', (title) => `=== ${title} ===`],
  [
    'times and senders of chats',
    (title, at) =>
      `[${12 + at}/5/2024, 9:01:1${at}] ${['Ada', '~ Li', 'Dr Holt', 'Ivo', 'Ada'][at]}: *${title}*`,
  ],
  ['signs that no list knows', (title) => `§~ ${title} ~§`],
];

for (const [name, mark] of marked) {
  test(`should cut ${name} that all titles have`, () => assert.deepEqual(cut(names.map(mark)), names));
}

test('should leave what stands in brackets of their own whole', () => {
  const titles = ['Ghana', 'Peru', 'North Sea', 'Chad', 'Mali'].map((place, at) => `${names[at]} (${place})`);
  assert.deepEqual(cut(titles), titles);
});

const lonely: [name: string, title: string, rest: string][] = [
  ['a heading', '## Reading Tide Tables', 'Reading Tide Tables'],
  ['a number', '[1] Reading Tide Tables', 'Reading Tide Tables'],
  ['a bullet', '* Reading Tide Tables', 'Reading Tide Tables'],
  ['bold type', '**Reading Tide Tables**', 'Reading Tide Tables'],
  ['an address in brackets', 'Reading Tide Tables <https://tides.example/?qs=7f1>', 'Reading Tide Tables'],
  ['the kind of a link', '[PDF] Reading Tide Tables', 'Reading Tide Tables'],
];

for (const [name, title, rest] of lonely)
  test(`should cut ${name} from the only title`, () => assert.deepEqual(cut([title]), [rest]));

test('should cut the kind of a link where one title has it', () => {
  assert.deepEqual(cut([names[0]!, `[HTML] ${names[1]}`, names[2]!]), names.slice(0, 3));
});

const kept: [name: string, titles: string[]][] = [
  ['words that titles begin with', ['Learning to Sail', 'Learning to Row', 'Learning to Moor']],
  [
    'words that titles end with',
    ['Tides: Walks in Fog', 'Gulls: Walks in Fog', 'Moorings: Walks in Fog', 'Waves: Walks in Fog'],
  ],
  ['what stands behind a name in bold', ['**Sailor**: Walks', '**Rower**: Walks', '**Moorer**: Tides']],
  [
    'numbers that are part of a word',
    ['3D Printing', '2D Magnets', '5G Masts', '24th Problem', '3-Manifolds'],
  ],
  ['amounts', ['100 Years of Tides', '2.5 Degrees of Warming', '24 Hours at Sea', '12 Ships in Fog']],
  ['numbers of names', ['COVID-19 in Ports', 'COVID-19 at Sea', 'COVID-19 and Tides', 'COVID-19 on Ships']],
  ['years behind a comma', ['Strikes in Lyon, 1936', 'Riots in Cork, 1914-1918', 'Bread in Lyon, 1945']],
  ['years that go up', ['Lyon 1789', 'Cork 1914', 'Strikes of 1936', 'Tides 1945']],
  ['numbers that do not count', ['Apollo 11', 'The Road to Windows 95', 'Area 51', 'Route 66 and Catch 22']],
  ['amounts behind words', ['Fair Wages at 45 €', 'Bread for 3 €', 'A House for 100 €', 'Boats at 20 €']],
  ['full stops and question marks', ['Is It High?', 'Is It Low?', 'Is It Dry?']],
  ['a mark of a few titles', ['[R] Tides', 'Gulls', 'Moorings', 'Waves']],
];

for (const [name, titles] of kept) test(`should keep ${name}`, () => assert.deepEqual(cut(titles), titles));

test('should cut bold type where one line is none of a paper', () => {
  const titles = names.slice(0, 2).map((title) => `**${title}** - Lovelace, Hopper`);
  assert.deepEqual(cut([...titles, 'Ada joined the chat']), [...names.slice(0, 2), 'Ada joined the chat']);
});

test('should cut numbers that two titles share, but no words', () => {
  assert.deepEqual(cut(['Reading Tides (2 pages)', 'Counting Waves (7 pages)']), ['Reading Tides', 'Counting Waves']); // prettier-ignore
  assert.deepEqual(cut(['Deep Tides', 'Deep Waves']), ['Deep Tides', 'Deep Waves']);
});

const labels: [name: string, label: string, length: number][] = [
  ['a label', 'In short: ', 10],
  ['a label in brackets', '[Overview] ', 11],
  ['a bullet', '• ', 2],
  ['a bullet of Word', 'o ', 2],
  ['a word with a full stop', 'Краткое. ', 9],
  ['a label of many words', 'TL;DR from the authors: ', 24],
  ["the label of an abstract's first part", 'BACKGROUND: ', 0],
  ['words without a sign', 'We show ', 0],
  ['dots of an excerpt', '… ', 0],
];

for (const [name, label, length] of labels) {
  test(`should ${length > 0 ? 'cut' : 'keep'} ${name} that all abstracts begin with`, () => {
    const texts = names.map((title) => `${label}that ${title} is worth a look.`);
    assert.deepEqual(cutLabels(texts), names.map(() => length)); // prettier-ignore
  });
}
