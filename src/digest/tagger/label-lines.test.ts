import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { toFeatures } from '../features/to-features.ts';
import { toLines } from '../lines/to-lines.ts';
import { labelLines } from './label-lines.ts';

/** Labels that the lines of a digest get. */
function labelsOf(...texts: string[]): string[] {
  const bytes = new TextEncoder().encode(texts.join('\n'));
  const features = toFeatures(toLines(decode(bytes), bytes));
  return labelLines(features).map(({ label, phase }) => `${label} ${phase}`);
}

const prose =
  'We show that a long line of prose is the text of a paper, and that nothing else can be. It has two sentences at least, and they end as sentences do.';

test('should label a title, what is stated below it, its text, and the boilerplate after it', () => {
  const labels = labelsOf(
    'A Title in Title Case',
    'Ada Lovelace, Grace Hopper',
    'arXiv:2403.01234',
    '',
    prose,
    '',
    'View all',
  );
  assert.deepEqual(labels, [
    'B-title titled',
    'B-authors titled',
    'B-facts titled',
    'B-text complete',
    'boilerplate complete',
  ]);
});

test('should label facts above a title that they lead', () => {
  const labels = labelsOf('[1] arXiv:2403.01234', 'A Title in Title Case', prose, '', '[2] arXiv:2403.01235', 'Another Title in Title Case', prose); // prettier-ignore
  assert.deepEqual(labels, ['B-facts headed', 'B-title titled', 'B-text complete', 'B-facts headed', 'B-title titled', 'B-text complete']); // prettier-ignore
});

test('should label a short line above titles as a section, and below a title as none', () => {
  assert.equal(labelsOf('Machine Learning', '', 'A Title in Title Case', '', prose)[0], 'section outside');
  assert.equal(labelsOf('Machine Learning', '', prose)[0], 'B-title titled');
});

test('should label text above all titles as outside of papers', () => {
  const labels = labelsOf(
    prose,
    '',
    'A Title in Title Case',
    '',
    prose,
    '',
    'Another Title in Title Case',
    '',
    prose,
  );
  assert.deepEqual(labels.slice(1), [
    'B-title titled',
    'B-text complete',
    'B-title titled',
    'B-text complete',
  ]);
  assert.equal(labels[0], 'B-text complete');
});

test('should let the habits of the other papers decide on a short sentence', () => {
  const others = Array.from({ length: 8 }, (_, index) => [
    `Paper ${index} in Title Case`,
    '',
    prose,
    '',
  ]).flat();
  const labels = labelsOf(...others, 'How much does a lighthouse know of the sea.', '', prose);
  assert.deepEqual(labels.slice(-2), ['B-title titled', 'B-text complete']);
});

test('should label nothing in an empty digest', () => assert.deepEqual(labelsOf(''), []));
