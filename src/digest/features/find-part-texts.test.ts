import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { toLines } from '../lines/to-lines.ts';
import { toObservations } from './to-observations.ts';

/** The lines that belong to labelled parts of abstracts; those that begin none are set in. */
function partsOf(...rows: string[]): string[] {
  const bytes = new TextEncoder().encode(rows.join('\n'));
  return toObservations(toLines(decode(bytes), bytes)).observations.flatMap(({ line, partText }) =>
    partText ? [partText === 'first' ? line.text : `  ${line.text}`] : [],
  );
}

const title = 'Salt rinses after surgery';
const parts = [
  'Background: Pain after surgery is common.',
  'Methods: 48 adults were randomized 1:1.',
  'Results: VAS was 3.1 vs 4.0 (p = 0.03)',
  'Conclusions: Rinses with salt ease pain.',
];

test('should find the parts of an abstract with their labels, between blank lines or not', () => {
  assert.deepEqual(partsOf(title, ...parts, 'Funding: Harbour Trust'), parts);
  assert.deepEqual(partsOf(title, '', parts.join('\n\n'), ''), parts);
});

test('should find them however their labels are set', () => {
  const bold = ['**Methods:** We read all ledgers.', '**Results**: They are late.'];
  const capitals = ['METHODS. We read all ledgers.', 'RESULTS. They are late.'];
  const brackets = ['[Methods] We read all ledgers.', '[Results] They are late.'];
  for (const rows of [bold, capitals, brackets]) assert.deepEqual(partsOf(title, ...rows), rows);
});

test('should know labels in any language by the sentences that differ below them', () => {
  const rows = [1, 2, 3].map((number) => [
    `Achtergrond: Zout ${number} is schaars in de kliniek.`,
    `Werkwijze: Wij vroegen ${number} matrozen naar zout.`,
    `Slotsom: Zout ${number} helpt de matrozen.`,
  ]);
  assert.deepEqual(partsOf(...rows.flatMap((row, at) => [`Zout ${at}`, ...row, ''])), rows.flat());
});

test('should find no parts in titles, in statements, or in remarks below abstracts', () => {
  const text = 'We show that ledgers are late. They have been so for long.';
  const titles = ['Methods: A Survey', 'Results: What Ledgers Say', 'Context: The Missing Piece'];
  assert.deepEqual(partsOf(...titles.flatMap((one) => [one, '', text, ''])), []);
  assert.deepEqual(partsOf(title, 'Design: harbour', 'Setting: ledgers', 'Year: 2024'), []);
  const remarks = [1, 2, 3].map((number) => `Why: I like no. ${number} a lot.\nNext: Ask for number ${number} again.\nWho: We met person ${number} twice.`); // prettier-ignore
  assert.deepEqual(partsOf(...remarks.flatMap((one) => [title, text, one, ''])), []);
});

test('should break no wrapped paragraph at a label that wrapping put first', () => {
  const rows = [
    'BACKGROUND: Pain after surgery is as common as rain in the',
    'north. METHODS: We asked adults of three wards to rinse or',
    'rest, and to note the pain each day for a week or longer.',
    'RESULTS: Pain was lower by a third in those who rinsed the',
    'throat. CONCLUSIONS: Salt is cheap, and it eases pain even',
    'where nothing else is at hand.',
  ];
  assert.deepEqual(partsOf(title, '', ...rows), []);
});
