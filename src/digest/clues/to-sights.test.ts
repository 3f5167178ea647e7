import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { toLines } from '../lines/to-lines.ts';
import { isBeside, isProse, type Sight, toSights } from './to-sights.ts';

function sightsOf(...texts: string[]): Sight[] {
  const bytes = new TextEncoder().encode(texts.join('\n'));
  return toSights(toLines(decode(bytes), bytes)).sights;
}

const prose =
  'We show that a long line of prose is the text of a paper, and that nothing else can be. It has two sentences at least, and they end as sentences do.';

test('should see what a line says beside titles and abstracts', () => {
  const beside: [text: string, isSo: boolean][] = [
    ['Subscribe', true],
    ['arXiv:2403.01234', true],
    ['Ada Lovelace, Grace Hopper', true],
    ['Ada Lovelace', false],
    ['A Title in Title Case', false],
    [prose, false],
  ];
  for (const [text, isSo] of beside) assert.deepEqual([text, isBeside(sightsOf(text)[0]!)], [text, isSo]);
});

test('should see prose by its length', () => {
  assert.ok(isProse(sightsOf(`${prose} ${prose}`)[0]!));
  assert.ok(!isProse(sightsOf('A Title in Title Case')[0]!));
});

test('should take a line of its own between two abstracts for a title, whatever it says', () => {
  const long = `${prose} ${prose}`;
  assert.equal(sightsOf(long, '', 'Search', '', long)[1]?.furniture, undefined);
  assert.equal(sightsOf(long, '', 'Search', long)[1]?.furniture, 'button');
});

test('should see a separator as a rule where the digest has it again and again', () => {
  const furniture = (texts: string[]): unknown[] => sightsOf(...texts).map((sight) => sight.furniture);
  assert.deepEqual(furniture(['----', 'A', '----', 'B', '----']), ['rule', undefined, 'rule', undefined, 'rule']); // prettier-ignore
  assert.deepEqual(furniture(['----', 'A', '----']), ['separator', undefined, 'separator']);
});
