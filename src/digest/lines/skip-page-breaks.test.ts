import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { skipPageBreaks } from './skip-page-breaks.ts';
import { type Line, toLines } from './to-lines.ts';

function linesOf(text: string): Line[] {
  const bytes = new TextEncoder().encode(text);
  return skipPageBreaks(toLines(decode(bytes), bytes));
}
const textsOf = (text: string): string[] => linesOf(text).map((line) => line.text);

const page = (number: number): string => `\n\n${number}\n\f23rd Congress          Book of Abstracts\n\n`;

test('should skip page numbers and running heads at form feeds, and keep them with the line above', () => {
  const lines = linesOf(`The text runs${page(12)}on over the page.`);
  assert.deepEqual(lines.map(({ text }) => text), ['The text runs', 'on over the page.']); // prettier-ignore
  assert.deepEqual(lines[0]?.skipped?.map(({ text }) => text), ['12', '23rd Congress Book of Abstracts']); // prettier-ignore
  assert.equal(lines[0].end, lines[1]?.start);
});

test('should let a sentence go on after a page break, and a new paper begin', () => {
  assert.equal(linesOf(`The text runs${page(1)}on over the page.`)[1]?.isApart, false);
  assert.equal(linesOf(`The text ends.${page(1)}A New Title`)[1]?.isApart, true);
});

test('should skip a number and a repeated line where no form feed tells', () => {
  const head = 'Proceedings of Tides';
  const text = [1, 2, 3].map((number) => `text of part ${number}\n\n${number}\n\n${head}\n\n`).join('');
  assert.deepEqual(textsOf(text), ['text of part 1', 'text of part 2', 'text of part 3']);
});

test('should keep a number and a short line that nothing repeats', () => {
  assert.deepEqual(textsOf('Tides\n\n42\n\nA Paper\n\ntext'), ['Tides', '42', 'A Paper', 'text']);
});

test('should skip a running head that stands right above the text', () => {
  const text = 'The text runs\n12\n\fProceedings of Tides          Doe et al.\non over the page.';
  assert.deepEqual(textsOf(text), ['The text runs', 'on over the page.']);
});

test('should skip heads that count the pages, and what stands beside them only', () => {
  const pages = [1, 2, 3].map((number) => `Tides 2025        Page ${number} of 3\ntext of page ${number} runs\n© The Tides`); // prettier-ignore
  assert.deepEqual(textsOf(pages.join('\n')), ['Tides 2025 Page 1 of 3', 'text of page 1 runs', 'text of page 2 runs', 'text of page 3 runs']); // prettier-ignore
});

test('should keep a paper apart from the one above a running head', () => {
  const text = 'Harbours p. 1\nThe text ends.\n\nHarbours p. 2\nA New Title';
  assert.deepEqual(linesOf(text).map((line) => [line.text, line.isApart]), [['Harbours p. 1', true], ['The text ends.', false], ['A New Title', true]]); // prettier-ignore
});

test('should keep lines whose numbers do not count pages', () => {
  const rows = ['Tides p. 12', 'A', 'Tides p. 19', 'B', 'Part 1        2024', 'Part 2        2025'];
  assert.deepEqual(textsOf(rows.join('\n')), rows.map((row) => row.replace(/ {4,}/, ' '))); // prettier-ignore
});

test('should skip a repeated line right below the numbers of pages, at form feeds or where sentences go on', () => {
  const text = (feed: string): string => [3, 4, 5].map((number) => `the text of\n${number}\n${feed}Tides 2025\npage ${number} runs on`).join('\n'); // prettier-ignore
  const shown = [3, 4, 5].flatMap((number) => ['the text of', `page ${number} runs on`]);
  assert.deepEqual(textsOf(text('\f')), shown);
  assert.deepEqual(textsOf(text('')), shown);
});

test('should keep words of buttons below numbers of a list', () => {
  const rows = [1, 2, 3].flatMap((number) => ['The text ends.', `${number}`, 'Cite', 'A Title']);
  assert.deepEqual(textsOf(rows.join('\n')), rows);
});
