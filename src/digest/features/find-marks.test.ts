import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { toLines } from '../lines/to-lines.ts';
import { findMarks, within } from './find-marks.ts';

const prose = 'We show that a long line of prose is the text of a paper, and nothing else can be. '
  .repeat(3)
  .trim();

/** Texts without the digest's marks, of the lines that have one. */
function unmarked(...paragraphs: string[]): string[] {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const lines = toLines(decode(bytes), bytes);
  const isTextual = (index: number): boolean => lines[index]!.text.length > 150;
  const marks = findMarks(lines, { isTextual, isBeside: () => false });
  return [...marks.keys()].sort((one, other) => one - other).map((index) => within(lines[index]!.text, marks.get(index))); // prettier-ignore
}

/** A digest whose titles are marked. */
const digestOf = (mark: (title: string, number: number) => string): string[] =>
  ['One', 'Two', 'Three', 'Four'].flatMap((title, index) => [mark(title, index + 1), prose]);

const titles = ['One', 'Two', 'Three', 'Four'];
const kinds: [name: string, mark: (title: string, number: number) => string][] = [
  ['numbers with a full stop', (title, number) => `${number}. ${title}`],
  ['numbers in brackets', (title, number) => `[${number}] ${title}`],
  ['numbers with a gap', (title, number) => `#${number > 2 ? number + 1 : number} ${title}`],
  ['numbers, one after an ornament', (title, number) => `${number === 1 ? '🔥 ' : ''}${number}. ${title}`],
  ['labels', (title) => `Title: ${title}`],
  ['labels in bold', (title) => `**Title:** ${title}`],
  ['headings of Markdown', (title) => `### ${title}`],
  ['headings with numbers', (title, number) => `## ${number}. ${title}`],
  ['stars', (title) => `★ ${title}`],
];

for (const [name, mark] of kinds)
  test(`should find ${name} before titles`, () => assert.deepEqual(unmarked(...digestOf(mark)), titles));

test('should find titles in bold', () => {
  const bold = digestOf((title) => `**${title} of Many Papers**`);
  assert.deepEqual(unmarked(...bold), titles.map((title) => `${title} of Many Papers`)); // prettier-ignore
});

test('should find labels before abstracts', () => {
  const labelled = titles.flatMap((title) => [title, `Abstract: ${prose}`]);
  assert.deepEqual(unmarked(...labelled), titles.map(() => prose)); // prettier-ignore
});

test('should number a paper without text among others', () => {
  assert.deepEqual(unmarked('1. One', prose, '2. Two', prose, '3. Three', prose, '4. Four', '5. Five', prose), [...titles, 'Five']); // prettier-ignore
});

test('should take no list within an abstract for the papers', () => {
  assert.deepEqual(unmarked('One', prose, '1. it is fast;', '2. it is small;', '3. it is sound.', 'Two', prose), []); // prettier-ignore
  assert.deepEqual(unmarked('One', prose, '• it is fast;', '• it is small;', '• it is sound.', 'Two', prose), []); // prettier-ignore
});

test('should take no abstract that begins with its own name for a habit of the digest', () => {
  const plain = Array.from({ length: 40 }, (_, index) => [`Paper ${index}`, prose]).flat();
  assert.deepEqual(unmarked('One', `Abstract: ${prose}`, ...plain, 'Two', `Abstract: ${prose}`), []);
});
