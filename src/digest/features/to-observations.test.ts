import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { toLines } from '../lines/to-lines.ts';
import { isBeside, isProse, type Observation, toObservations } from './to-observations.ts';

function observationsOf(...texts: string[]): Observation[] {
  const bytes = new TextEncoder().encode(texts.join('\n'));
  return toObservations(toLines(decode(bytes), bytes)).observations;
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
  for (const [text, isSo] of beside)
    assert.deepEqual([text, isBeside(observationsOf(text)[0]!)], [text, isSo]);
});

test('should see prose by its length', () => {
  assert.ok(isProse(observationsOf(`${prose} ${prose}`)[0]!));
  assert.ok(!isProse(observationsOf('A Title in Title Case')[0]!));
});

test('should take a line of its own between two abstracts for a title, whatever it says', () => {
  const long = `${prose} ${prose}`;
  assert.equal(observationsOf(long, '', 'Search', '', long)[1]?.boilerplate, undefined);
  assert.equal(observationsOf(long, '', 'Search', long)[1]?.boilerplate, 'button');
});

test('should see a separator as a rule where the digest has it again and again', () => {
  const boilerplate = (texts: string[]): unknown[] =>
    observationsOf(...texts).map((observation) => observation.boilerplate);
  assert.deepEqual(boilerplate(['----', 'A', '----', 'B', '----']), ['rule', undefined, 'rule', undefined, 'rule']); // prettier-ignore
  assert.deepEqual(boilerplate(['----', 'A', '----']), ['separator', undefined, 'separator']);
});
