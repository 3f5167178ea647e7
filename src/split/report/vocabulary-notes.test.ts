import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from '../../vocabulary/empty-vocabulary.ts';
import type { DraftedPaper } from '../draft/draft-digests.ts';
import { vocabularyNotes } from './vocabulary-notes.ts';

const vocabulary = {
  ...emptyVocabulary,
  topics: [{ id: 'fog', label: 'Fog', definition: 'Water.', terms: {} }],
};
const papersOn = (...topics: string[][]): DraftedPaper[] =>
  topics.map((own) => ({ draft: { frontmatter: { title: 'A', topics: own } } }) as DraftedPaper);

test('should say that the vocabulary is of another field', () => {
  const notes = vocabularyNotes(papersOn(['fog'], [], [], [], [], []), vocabulary);
  assert.match(notes.join(), /^the vocabulary knows 1 of 6 papers, so it is of another field/);
});

test('should say nothing where it knows enough papers, of a few papers, and without a vocabulary', () => {
  assert.deepEqual(vocabularyNotes(papersOn(['fog'], ['fog'], [], [], [], []), vocabulary), []);
  assert.deepEqual(vocabularyNotes(papersOn([], [], []), vocabulary), []);
  assert.deepEqual(vocabularyNotes(papersOn([], [], [], [], [], []), emptyVocabulary), []);
});
