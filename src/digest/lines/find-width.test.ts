import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { findWidth, isFull } from './find-width.ts';
import { type Line, toLines } from './to-lines.ts';

function linesOf(text: string): Line[] {
  const bytes = new TextEncoder().encode(text);
  return toLines(decode(bytes), bytes);
}

const widthOf = (text: string): number => {
  const lines = linesOf(text);
  return findWidth(lines, lines.map(() => undefined)); // prettier-ignore
};

const words = 'every harbour keeps a record of its water and every record has a gap that nobody can explain';

/** Text wrapped at a number of columns, or at one of two where hands did it. */
function wrap(text: string, ...columns: number[]): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const room = columns[lines.length % columns.length]!;
    if (`${lines.at(-1)} ${word}`.length > room) lines.push(word);
    else lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines.join('\n');
}

test('should find the columns that lines were wrapped at', () => {
  for (const columns of [60, 72, 100]) {
    const width = widthOf(wrap(`${words} `.repeat(12).trim(), columns));
    assert.ok(width <= columns && width > columns - 4, `${width} for ${columns}`);
  }
});

test('should see wrapping by hand, whose lines differ', () => {
  assert.ok(widthOf(wrap(`${words} `.repeat(12).trim(), 66, 80)) < 80);
});

test('should see no wrapping where lines are paragraphs, whatever stands between them', () => {
  const paragraph = `${words} `.repeat(4).trim();
  assert.equal(widthOf(`A Title\n\n${paragraph}\n\nAnother Title\n\n${paragraph}\n`), Infinity);
  assert.equal(widthOf(`A Title\n${paragraph}\nAnother Title\n${paragraph}\n`), Infinity);
});

test('should see wrapping among labelled lines, which carry on no paragraph', () => {
  const fields = ['Subject', 'Speakers', 'Time', 'Room', 'Chair'].map((field) => `${field}: the walls of a harbour in the north`); // prettier-ignore
  const record = [...fields, wrap(words.replace('every', 'Every'), 60)].join('\n');
  assert.ok(widthOf([record, record, record].join('\n\n')) < 80);
});

test('should see no wrapping in short lines without text', () => {
  assert.equal(widthOf('One\nTwo\nThree\n'), Infinity);
});

test('should tell a line that had no room for the next word', () => {
  const [before, line] = linesOf('twelve signs\nfour more');
  assert.ok(isFull(before!, line!, 16));
  assert.ok(!isFull(before!, line!, 17));
});
