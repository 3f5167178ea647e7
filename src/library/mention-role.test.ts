import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionCues } from './mention-cues.ts';
import { mentionRole } from './mention-role.ts';

for (const { role, pattern, example, counterexample } of mentionCues) {
  const name = 'TideNet';
  test(`should read: ${example}`, () => {
    assert.match(example, pattern);
    assert.equal(mentionRole(example.replace('@', name), name)?.role, role);
  });
  test(`should not read more into: ${counterexample}`, () => {
    assert.doesNotMatch(counterexample, pattern);
    assert.equal(mentionRole(counterexample.replace('@', name), name)?.role, undefined);
  });
}

test('should quote the sentence that says what a name is to a paper', () => {
  const text = 'TideNet is known. We compare with TideNet, e.g. at night. It is late.';
  assert.equal(mentionRole(text, 'TideNet')?.sentence, 'We compare with TideNet, e.g. at night.');
  assert.equal(mentionRole('TideNet is known. It is late.', 'TideNet')?.sentence, 'TideNet is known.');
});

test('should not find a name within a longer one', () => {
  assert.equal(mentionRole('We beat LoRA-GA, LoRA+ and DoLoRA.', 'LoRA'), undefined);
  assert.equal(mentionRole('We outperform LoRA-based tuning of LoRA.', 'LoRA')?.role, 'compares');
});
