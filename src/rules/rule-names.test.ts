import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { ruleNames } from './rule-names.ts';

const file = new URL('../paper/rule-names.json', import.meta.url);

test('rule-names.json should list every rule with its description; UPDATE=1 rewrites it', () => {
  const text = `${JSON.stringify(ruleNames(), null, 2)}\n`;
  if (process.env['UPDATE']) writeFileSync(file, text);
  assert.equal(readFileSync(file, 'utf8'), text);
});
