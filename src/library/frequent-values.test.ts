import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frequentValues } from './frequent-values.ts';

test('should list each value once, sorted as people sort', () => {
  const { listed, isWhole } = frequentValues(['SQuAD', 'arXiv', 'SQuAD', 'BEIR']);
  assert.deepEqual(listed, ['arXiv', 'BEIR', 'SQuAD']);
  assert.ok(isWhole);
});

test('should leave out the rarest values, and long ones, of a list that would be heavy', () => {
  const common = Array.from({ length: 40 }, (_, at) => `often${at}`);
  const rare = Array.from({ length: 200 }, (_, at) => `rare${at}`);
  const long = 'x'.repeat(3000);
  const { listed, isWhole } = frequentValues([...rare, ...common, ...common, long, long, long]);
  assert.ok(common.every((value) => listed.includes(value)));
  assert.ok(!listed.includes(long));
  assert.ok(listed.length < 80, `${listed.length} values`);
  assert.ok(!isWhole);
});
