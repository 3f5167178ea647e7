import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from '../vocabulary/empty-vocabulary.ts';
import { gatherGlossary } from './glossary.ts';
import { nameStory } from './name-story.ts';
import { gatherNames } from './names.ts';
import { paperFixture } from './paper-fixture.ts';

const result = { value: '3%', metric: 'error', kind: 'level' as const, text: 'an error of 3%' };
const papers = [
  paperFixture(
    'Sand Networks',
    { shortName: 'SNet', methods: ['SNet'], acronyms: [{ abbr: 'SNet', expansion: 'sand network' }] },
    'A sand network (SNet) is new.',
  ),
  paperFixture(
    'Rivers',
    { methods: ['SNet'], datasets: ['Rhine'], results: [{ ...result, dataset: 'Rhine', baseline: 'the SNet model' }] },
    'Rivers flow. It beats SNet on Rhine.',
  ),
  paperFixture(
    'Deltas',
    { methods: ['SNet'], datasets: ['Rhine'], results: [{ ...result, dataset: 'Elbe', baseline: 'SNet-XL' }] },
    'It extends SNet. It sees Rhine.',
  ),
]; // prettier-ignore
const library = {
  bySlug: new Map(papers.map((paper) => [paper.slug, paper])),
  glossary: gatherGlossary(papers),
  names: gatherNames(papers, emptyVocabulary),
};
const storyOf = (wanted: string) =>
  nameStory(
    library,
    library.names.all.find(({ name }) => name === wanted)!,
  );

test('should tell what a method stands for, who builds on it and who compares with it', () => {
  const { expansions, said, claims } = storyOf('SNet');
  assert.deepEqual(expansions, ['sand network']);
  assert.deepEqual(said.builds.map(({ paper, sentence }) => [paper.slug, sentence]), [['deltas', 'It extends SNet.']]); // prettier-ignore
  assert.deepEqual(said.compares.map(({ paper, sentence }) => [paper.slug, sentence]), [['rivers', 'It beats SNet on Rhine.']]); // prettier-ignore
  assert.deepEqual(claims.map(({ paper }) => paper.slug), ['rivers']); // prettier-ignore
});

test('should list the claims made on a data set, and none of another', () => {
  const { said, claims } = storyOf('Rhine');
  assert.deepEqual(claims.map(({ paper }) => paper.slug), ['rivers']); // prettier-ignore
  assert.deepEqual(said, { builds: [], compares: [] });
});
