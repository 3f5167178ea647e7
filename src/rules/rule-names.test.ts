import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { ruleNames } from './rule-names.ts';

const file = new URL('../paper/rule-names.json', import.meta.url);

test('pages should tell of each rule in the words of its row; UPDATE=1 rewrites them', () => {
  const text = `${JSON.stringify(ruleNames(), null, 2)}\n`;
  if (process.env['UPDATE']) writeFileSync(file, text);
  assert.equal(readFileSync(file, 'utf8'), text);
});
