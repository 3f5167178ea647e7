import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../read-text.ts';

const prose = 'We show that a long line of prose is the text of a paper, and that nothing else can be. It has two sentences at least, and they end as sentences do, wherever they stand.'; // prettier-ignore
const papers = ['Reading Tide Tables', 'Counting Gulls at Dusk', 'Mooring without Marks'];

const sectionsOf = (...texts: string[]): (string | undefined)[] =>
  readText(new TextEncoder().encode(texts.join('\n')), { file: 'a.txt' }).records.map(
    ({ section }) => section,
  );

const paperOf = (title: string): string => `${title}\n\n${prose}\n`;
const [first, second, third] = papers.map(paperOf) as [string, string, string];

test('should give papers the heading above them', () => {
  assert.deepEqual(sectionsOf('Machine Learning\n', first, 'Robotics\n', second, third), ['Machine Learning', 'Robotics', 'Robotics']); // prettier-ignore
});

test('should take headings in a list for no section, as in the head of a mail', () => {
  const head = 'Submissions to:\nComputation and Language\nMachine Learning\n';
  assert.deepEqual(sectionsOf(head, first, second, third), [undefined, undefined, undefined]);
});

test('should take a heading over all papers that names no field for no section', () => {
  assert.deepEqual(sectionsOf('This Week\n', first, second, third), [undefined, undefined, undefined]);
});

test('should take a heading that closes a block for no section', () => {
  assert.deepEqual(sectionsOf(first, `${second}Highlights\n`, third), [undefined, undefined, undefined]);
});
