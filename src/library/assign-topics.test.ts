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
  assert.ok(topics.some(({ id }) => id === 'camera-traps'));
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
