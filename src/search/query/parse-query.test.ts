import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseQuery } from './parse-query.ts';

test('should parse words, phrases, exclusions and facets', () => {
  assert.deepEqual(
    parseQuery('one-shot "weight sharing" -nas topic:pruning -dataset:"CIFAR 10" -"full rank"'),
    {
      words: ['one-shot'],
      phrases: ['weight sharing'],
      without: ['nas', 'full rank'],
      facets: [
        { name: 'topic', value: 'pruning', exclude: false },
        { name: 'dataset', value: 'CIFAR 10', exclude: true },
      ],
    },
  );
});

test('should treat everything that is not an operator as words', () => {
  assert.deepEqual(parseQuery('a:b - -3 "open 5%').words, ['a:b', '-', '-3', '"open', '5%']);
});

test('should accept any text', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseQuery(text)));
});
