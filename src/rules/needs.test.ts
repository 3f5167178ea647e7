import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRules } from './all-rules.ts';
import { compile } from './compile.ts';
import { needsOf } from './needs.ts';
import { parsePattern } from './pattern.ts';
import type { Rule } from './rule.ts';
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

/** What a search with `runRules` may leave out to be fast, it must find all the same. */
function assertFindsAll(rules: Rule[], text: string): void {
  const tokens = tokensOf(text);
  const tried = tokens.flatMap((_, at) => rules.flatMap((rule) => ruleAt([rule], tokens, at) ?? []));
  assert.deepEqual([...runRules(rules, tokens)], tried, text);
}

test('should find in the examples of all rules what trying each rule at each place finds', () => {
  for (const rules of allRules().values())
    for (const rule of rules)
      for (const example of rule.row.examples) assertFindsAll([rule], example.replace(/[«»‹›]/g, ''));
});

test('should find all matches of all rules in a text of their examples, in the order of places and rules', () => {
  const rules = [...allRules().values()].flat();
  const examples = rules.flatMap(({ row }) => row.examples.map((example) => example.replace(/[«»‹›]/g, '')));
  assertFindsAll(rules, examples.slice(0, 300).join('. '));
});

test('should find one pattern of a rule anywhere, though another one only matches where a sentence begins', () => {
  const match = ['tall trees', '^ tall? ~1 forests'];
  const row = { id: 'has-name' as const, says: '', match, examples: [] };
  const rule: Rule = { row, programs: match.map(compile), unless: [] };
  const places = [...runRules([rule], tokensOf('We grow tall trees. Tall old forests fall.'))];
  assert.deepEqual(places.map(({ start, end }) => [start, end]), [[2, 4], [5, 8]]); // prettier-ignore
});
