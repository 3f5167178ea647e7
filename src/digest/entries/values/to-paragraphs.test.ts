import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toLine, toParagraphs } from './to-paragraphs.ts';

const long = 'We show that a sentence of this length was never wrapped by a program. '.repeat(3).trim();

const cases: [name: string, text: string, paragraphs: string[]][] = [
  ['wrapped lines', 'We show\nthat lines\r\nwrap.', ['We show that lines wrap.']],
  ['blank lines', 'One.\n\nTwo.\r\n \r\nThree.', ['One.', 'Two.', 'Three.']],
  ['lines of a whole paragraph each', `${long}\n${long}`, [long, long]],
  ['lines set in after others', '  We show\nthat it holds.\n  We also ask\nwhy.', ['We show that it holds.', 'We also ask why.']],
  ['lines all set in', '  We show.\n  It holds.', ['We show. It holds.']],
  ['nothing', ' \n\n ', []],
]; // prettier-ignore

for (const [name, text, paragraphs] of cases)
  test(`should divide ${name} into paragraphs`, () => assert.deepEqual(toParagraphs(text), paragraphs));

test('should join a compound that was broken at its hyphen', () => {
  assert.equal(toLine('State-of-the-\nart Methods\n  for Tides'), 'State-of-the-art Methods for Tides');
});
