import assert from 'node:assert/strict';
import { test } from 'node:test';
import { warningLine } from './warning-line.ts';

const ruleId = 'tex-comment';

test('should separate what is wrong from what to do', () => {
  const message = {
    ruleId,
    line: 95,
    reason: 'where the comment ends is lost',
    note: 'remove it if it is one',
  };
  assert.equal(warningLine(message), 'Line 95: Where the comment ends is lost. Remove it if it is one.');
});

test('should need neither a line nor advice', () => {
  assert.equal(warningLine({ ruleId, reason: 'Nothing was found.' }), 'Nothing was found.');
});
