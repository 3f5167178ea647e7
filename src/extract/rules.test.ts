import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { readRules } from '../rules/rule.ts';
import type { Rule } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import { paperOf } from './fixtures/paper-of.ts';

function valuesIn(rule: Rule, text: string): string[] {
  const { tokens } = paperOf('', text);
  return [...runRules([rule], tokens)].map(({ value }) =>
    text.slice(tokens[value.start]!.start, tokens[value.end - 1]!.end),
  );
}

for (const name of globSync('src/rules/rows/*.yaml').map((path) => basename(path, '.yaml'))) {
  for (const rule of Object.values(readRules(name)).flat()) {
    const { id, examples, counterexamples = [] } = rule.row;
    for (const example of examples) {
      const value = /«([^»]*)»/.exec(example)?.[1];
      test(`${id} should match “${example}”`, () => {
        const values = valuesIn(rule, example.replace(/[«»]/g, ''));
        assert.ok(value === undefined ? values.length > 0 : values.includes(value), values.join('; '));
      });
    }
    for (const example of counterexamples) {
      test(`${id} should not match “${example}”`, () => assert.deepEqual(valuesIn(rule, example), []));
    }
  }
}
