import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from '../vocabulary/empty-vocabulary.ts';
import { assignTopics } from './assign-topics.ts';
import { readFixture } from './own-topics/read-fixture.ts';
import { paperFixture } from './paper-fixture.ts';

const vocabulary = {
  ...emptyVocabulary,
  topics: [{ id: 'fog', label: 'Fog', definition: 'Water.', terms: {} }],
};
const ecology = readFixture('ecology.txt').map(({ title, abstract }) => paperFixture(title, {}, abstract));
const found = { topics: ['fog'], evidence: { topics: ['terms a0-3'] } };

test('should drop the topics of a vocabulary that knows too few papers, and find others', () => {
  const { papers, topics } = assignTopics(
    [paperFixture('Fog of Talk', found, 'Fog.'), ...ecology],
    vocabulary,
  );
  assert.deepEqual(papers[0]!.data.topics, []);
  assert.equal(papers[0]!.data.evidence?.['topics'], undefined);
  const definition = topics.find(({ id }) => id === 'camera-traps')?.definition;
  assert.match(definition ?? '', /“Camera traps”/);
  assert.deepEqual(papers.at(-1)!.data.topics, ['camera-traps']);
});

test('should keep the topics that a person wrote', () => {
  const byHand = paperFixture('By Hand', { topics: ['fog'] }, 'Fog.');
  const { papers } = assignTopics([byHand, ...ecology], vocabulary);
  assert.deepEqual(papers[0]!.data.topics, ['fog']);
});

test('should leave the papers as they are where the vocabulary knows enough of them', () => {
  const fogs = [1, 2, 3, 4].map((at) => paperFixture(`Fog ${at}`, found, 'Fog.'));
  const all = [...fogs, ...ecology];
  assert.deepEqual(assignTopics(all, vocabulary), { papers: all, topics: [] });
});

test('should choose among vocabularies of several fields the ones that know the papers', () => {
  const fogs = [1, 2, 3, 4].map((at) => paperFixture(`Fog ${at}`, found, 'Fog.'));
  const evidence = { topics: ['terms a0-3', 'terms a0-3'] };
  const mixed = paperFixture('Fog and Tea', { topics: ['tea', 'fog'], evidence }, 'Fog.');
  const tea = { ...vocabulary, topics: [{ id: 'tea', label: 'Tea', definition: 'Leaves.', terms: {} }] };
  const both = { ...vocabulary, topics: [...vocabulary.topics, ...tea.topics], parts: [vocabulary, tea] };
  const { papers } = assignTopics([...fogs, ...ecology, mixed], both);
  assert.deepEqual(papers.at(-1)!.data.topics, ['fog']);
  assert.deepEqual(papers.at(-1)!.data.evidence, { topics: ['terms a0-3'] });
});
