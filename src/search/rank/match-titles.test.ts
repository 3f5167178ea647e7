import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readListFiles } from '../list-format.ts';
import { resolveQuery } from '../query/resolve-query.ts';
import { matchTitles, namedPapers, nameBonus } from './match-titles.ts';

const list = readListFiles([
  {
    count: 3,
    papers: [
      ['1', 'papers/hydra/', 'Hydra: Many Heads for Adaptation'],
      ['2', 'papers/heads/', 'Pruning Heads', 'Hydra-lite', 'head pruning'],
      ['3', 'papers/other/', 'Other Matters'],
    ],
    words: '0adaptation\n0for\n0head\n4s 2\n0hydra\n5lite\n0many\n0matters\n0other\n0pruning',
    english: '',
  },
]);
const found = (query: string) =>
  matchTitles(resolveQuery(query.split(' '), list.words), list).map(({ id }) => id);

test('should find titles and names with every word', () => {
  assert.deepEqual(found('heads pruning'), ['2']);
  assert.deepEqual(found('hydra'), ['1', '2']);
  assert.deepEqual(found('pruned head'), ['2']);
  assert.deepEqual(found('hydra blockchain'), []);
});

test('should prefer the paper with that name', () => {
  const [hydra, heads] = list.papers;
  assert.ok(nameBonus('hydra lite', heads!) > nameBonus('hydra lite', hydra!));
  assert.ok(nameBonus('Hydra', hydra!) > 0);
  assert.equal(nameBonus('heads', hydra!), 0);
});

test('should recognize papers named among other words', () => {
  const named = (query: string) => [...namedPapers(query.split(' '), list.papers)];
  assert.deepEqual(named('Zhang hydra lite 2023'), ['2']);
  assert.deepEqual(named('Zhang heads 2023'), []);
});
