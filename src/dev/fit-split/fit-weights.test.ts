import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readWeights } from '../../digest/tagger/read-weights.ts';
import { fitWeights } from './fit-weights.ts';
import { toChain } from './to-chain.ts';

const folder = join(import.meta.dirname, '..', '..', 'digest', 'fixtures');
const chains = ['headings-and-abstracts', 'wrapped-without-blank-lines', 'labelled'].map((name) => {
  const { records } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as { records: { title: string; paragraphs: string[] }[] }; // prettier-ignore
  const papers = records.map(({ title, paragraphs }) => ({ title, abstractStart: paragraphs[0] }));
  return toChain({ bytes: readFileSync(join(folder, name, 'digest.txt')), papers });
});
const weights = readWeights();

test('should propose no other weights for digests that are read without error', () => {
  assert.deepEqual(fitWeights(weights, chains), []);
});

test('should propose a better value for a weight that was spoilt, and the same one twice', () => {
  const at = weights.findIndex(({ id }) => id === 'emission: wording of a title > B-title');
  const spoilt = weights.with(at, { ...weights[at]!, weight: -2 });
  const proposals = fitWeights(spoilt, chains);
  const { before, after, proposed } = proposals.find(({ id }) => id === weights[at]!.id)!;
  assert.ok(after < before && proposed > -2);
  assert.deepEqual(fitWeights(spoilt, chains), proposals);
});
