import assert from 'node:assert/strict';
import { test } from 'node:test';
import { functionWords } from '../text/function-words.ts';
import { allRules } from './all-rules.ts';
import { failingExamples } from './failing-examples.ts';
import { lexicon } from './lexicon.ts';
import { looksLike } from './looks-like.ts';
import { shapes } from './shapes.ts';

const rules = [...allRules().values()].flat();

for (const rule of rules) {
  test(`${rule.row.id} should match its examples only`, () => assert.deepEqual(failingExamples(rule), []));
}

for (const [name, { examples, counterexamples }] of Object.entries(shapes)) {
  test(`the shape ${name} should match its examples only`, () => {
    assert.deepEqual(examples.filter((word) => !looksLike(word, name)), []); // prettier-ignore
    assert.deepEqual(
      counterexamples.filter((word) => looksLike(word, name)),
      [],
    );
  });
}

test('every rule should have a unique id, a description, examples and counterexamples', () => {
  const ids = rules.map(({ row }) => row.id);
  assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), []); // prettier-ignore
  const bare = rules.filter(({ row }) => !row.says || !row.examples.length || !row.counterexamples?.length);
  assert.deepEqual(bare.map(({ row }) => row.id), []); // prettier-ignore
});

const patternsOfClasses = (): string[] => Object.values(lexicon).flatMap(({ pattern }) => pattern ?? []);

/** Classes that code refers to by name. */
const namedInCode = ['FORMED', 'LEADING', 'LEADS_IN', 'DATASET_NEAR', 'MODEL_NEAR', 'METHOD_NEAR'];

test('every class of the lexicon should be used', () => {
  const text = [
    ...rules.flatMap(({ row }) => [row.match, row.unless ?? []].flat()),
    ...patternsOfClasses(),
  ].join(' ');
  const others = Object.values(lexicon).flatMap((entry) => entry.of ?? []);
  const used = (name: string): boolean =>
    others.includes(name) || new RegExp(`\\{${name}(?:-[a-z]+)?\\}`).test(text) || namedInCode.includes(name);
  assert.deepEqual(Object.keys(lexicon).filter((name) => !used(name)), []); // prettier-ignore
});

test('every word of the lexicon should be in one class, except function words and marks', () => {
  const isContent = (word: string): boolean =>
    /\p{L}/u.test(word) && !word.split(' ').every((part) => functionWords.has(part));
  const places = Object.entries(lexicon).flatMap(([name, { verbs = [], nouns = [], words = [] }]) =>
    [verbs, nouns, words].flatMap((list, kind) =>
      list.map((word) => ({ key: `${kind} ${word}`, word, name })),
    ),
  );
  const byWord = Map.groupBy(
    places.filter(({ word }) => isContent(word)),
    ({ key }) => key,
  );
  const shared = [...byWord].filter(([, at]) => at.length > 1);
  assert.deepEqual(shared.map(([key, at]) => `${key}: ${at.map(({ name }) => name).join(', ')}`), []); // prettier-ignore
});
