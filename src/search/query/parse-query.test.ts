import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseQuery } from './parse-query.ts';

/** The conditions of a query in short: `-` excludes, `|` is between alternatives. */
const conditions = (typed: string): string[] =>
  parseQuery(typed).clauses.map(({ leaves, exclude }) => {
    const parts = leaves.map((leaf) =>
      leaf.kind === 'field' ? `${leaf.name}=${leaf.text}` : `${leaf.kind} ${leaf.text}`,
    );
    return (exclude ? '-' : '') + parts.join(' | ');
  });

test('should parse words, phrases, exclusions and fields', () => {
  const typed =
    'one-shot "weight sharing" -nas topic:pruning -dataset:"CIFAR 10" -"full rank" Year:2023..2025';
  assert.deepEqual(parseQuery(typed).words, ['one-shot']);
  assert.deepEqual(conditions(typed), [
    'phrase weight sharing',
    '-word nas',
    'topic=pruning',
    '-dataset=CIFAR 10',
    '-phrase full rank',
    'year=2023..2025',
  ]);
});

test('should parse AND, OR and NOT between words, phrases and fields', () => {
  const cases: [typed: string, words: string[], conditions: string[]][] = [
    ['pruning AND lora', ['pruning', 'lora'], ['word pruning', 'word lora']],
    ['pruning OR "low rank" lora', ['lora'], ['word pruning | phrase low rank']],
    ['lora NOT pruning', ['lora'], ['-word pruning']],
    ['lora AND NOT topic:pruning', ['lora'], ['word lora', '-topic=pruning']],
    ['NOT "low rank"', [], ['-phrase low rank']],
    ['(author:holt OR author:"Bo Lund") fog', ['fog'], ['author=holt | author=Bo Lund']],
    ['OR fog AND', ['fog'], []],
    ['search and rescue or not', ['search', 'and', 'rescue', 'or', 'not'], []],
  ];
  for (const [typed, words, found] of cases) {
    assert.deepEqual(parseQuery(typed).words, words, typed);
    assert.deepEqual(conditions(typed), found, typed);
  }
});

test('should treat everything that is not an operator as words', () => {
  assert.deepEqual(parseQuery('- -3 "open 5% (epsilon, delta) https://a.example/b').words, [
    '-',
    '-3',
    '"open',
    '5%',
    'epsilon',
    'delta',
    'https://a.example/b',
  ]);
});

test('should report a field that does not exist, and search for its words', () => {
  const { words, unknownFields } = parseQuery('colour:red fog');
  assert.deepEqual([words, unknownFields], [['colour', 'red', 'fog'], ['colour']]);
});

test('should take an identifier in any form for one word', () => {
  const forms = [
    '2401.00001',
    'arXiv:2401.00001v2 [cs.LG]',
    'https://arxiv.org/pdf/2401.00001.pdf',
    'https://doi.org/10.48550/arXiv.2401.00001',
  ];
  for (const form of forms) assert.deepEqual(parseQuery(form).words, ['2401.00001'], form);
  for (const form of ['doi:10.1000/a.b', 'https://doi.org/10.1000/a.b'])
    assert.deepEqual(parseQuery(form).words, ['10.1000/a.b']);
});

test('should accept any text', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseQuery(text)));
});
