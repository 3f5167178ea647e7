import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from '../vocabulary/empty-vocabulary.ts';
import type { Name, Vocabulary } from '../vocabulary/types.ts';
import { findName, gatherNames, namePath } from './names.ts';
import { paperFixture } from './paper-fixture.ts';

const name = (kind: Name['kind'], own: string, id: string): Name => ({
  kind,
  name: own,
  id,
  spellings: [],
  context: [],
  generic: false,
});
const vocabulary: Vocabulary = {
  ...emptyVocabulary,
  names: [name('model', 'LLaMA 2', 'llama-2'), name('dataset', 'CIFAR-10', 'cifar-10')],
};

test('should gather all papers that mention a name, in any spelling or variant', () => {
  const papers = [
    paperFixture('A', { models: ['LLaMA2-7B'], datasets: ['CIFAR10'] }),
    paperFixture('B', { models: ['LLaMA-2'], datasets: ['Cifar-10'] }),
  ];
  const names = gatherNames(papers, vocabulary);
  assert.deepEqual(names.all.map(({ id, slugs }) => [id, slugs.length]), [['cifar-10', 2], ['llama-2', 2]]); // prettier-ignore
  assert.deepEqual(findName(names, 'model', 'LLaMA2-7B')?.spellings, ['LLaMA2-7B', 'LLaMA-2']);
  assert.equal(namePath(findName(names, 'dataset', 'Cifar-10')!), 'datasets/cifar-10/');
});

test('should give an unknown name a page only if two papers mention it', () => {
  const papers = [
    paperFixture('A', { methods: ['Fooer', 'Barer'] }),
    paperFixture('B', { methods: ['fooer'] }),
  ];
  const names = gatherNames(papers, emptyVocabulary);
  assert.deepEqual(names.all.map(({ id }) => id), ['fooer']); // prettier-ignore
  assert.equal(findName(names, 'method', 'Barer'), undefined);
});

test('should list the paper that introduces a name first', () => {
  const user = paperFixture('A User', { methods: ['Fooer'] });
  const maker = paperFixture('Fooer: A Thing', { shortName: 'Fooer', methods: ['Fooer'] });
  const found = findName(gatherNames([user, maker], emptyVocabulary), 'method', 'Fooer');
  assert.equal(found?.introducedBy, maker.slug);
  assert.deepEqual(found.slugs, [maker.slug, user.slug]);
});

test('should give every name its own URL', () => {
  const papers = [1, 2].map((at) => paperFixture(`P${at}`, { methods: ['A×B', 'A÷B', '方法'] }));
  const ids = gatherNames(papers, emptyVocabulary).all.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[a-z0-9-]+$/);
});
