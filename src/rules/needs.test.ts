import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRules } from './all-rules.ts';
import { needsOf } from './needs.ts';
import { parsePattern } from './pattern.ts';
import { ruleAt, runRules } from './run-rules.ts';
import { tokensOf } from './tokens.ts';

const cases: [string, string, string[]][] = [
  ['the words after the first, and how far they may be', 'we ~3 grow trees', ['grow 1-4', 'trees 2-5']],
  ['a word that each alternative needs', 'trees (grow | may fall)', ['grow|fall 1-2']],
  ['a number', 'trees ~2 (tall | #Number)', ['tall|Number 1-3']],
  ['nothing if an alternative needs nothing', 'trees (grow | #Name)', []],
  ['nothing that may be left out', 'we grow? trees', ['trees 1-2']],
  ['no words that almost every text has', 'trees of the ("%" | wood)', []],
  ['no words with any ending', 'trees leverag*', []],
];
for (const [what, pattern, needs] of cases) {
  test(`should need ${what}`, () => {
    const found = needsOf(parsePattern(pattern)).map(
      ({ words, shapes, from, to }) => `${[...words, ...shapes].join('|')} ${from}-${to}`,
    );
    assert.deepEqual(found, needs);
  });
}

test('should find in the examples of all rules what trying each rule at each place finds', () => {
  for (const rules of allRules().values()) {
    for (const rule of rules) {
      for (const example of rule.row.examples) {
        const tokens = tokensOf(example.replace(/[«»‹›]/g, ''));
        const tried = tokens.flatMap((_, at) => ruleAt([rule], tokens, at) ?? []);
        assert.deepEqual([...runRules([rule], tokens)], tried, `${rule.row.id}: ${example}`);
      }
    }
  }
});
