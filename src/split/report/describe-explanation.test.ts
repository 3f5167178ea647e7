import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terminalWidth } from '../../text/terminal-width.ts';
import { describeExplanation, explanationHead } from './describe-explanation.ts';

const title = {
  line: 12,
  text: '潮汐 Gulls and tides, counted again over several years in one harbour of the north',
  label: 'title',
  record: 3,
  confidence: 0.401,
  why: ['stands where titles stand (beyond doubt)', 'in doubt: its title is very long'],
};

test('should fit the terminal, with the reasons below and a sign at what is in doubt', () => {
  for (const columns of [60, 80, 120]) {
    const lines = describeExplanation(title, columns).split('\n');
    assert.ok(lines.every((line) => terminalWidth(line) < columns));
    assert.match(lines[0]!, /^ +12 {2}title +3 +0\.40 {2}\? 潮汐 Gulls/);
    assert.equal(lines.slice(1).map((line) => line.trim()).join(' '), title.why.join('; ')); // prettier-ignore
  }
});

test('should give all in one line of as many fields as the head has in a pipe', () => {
  const line = describeExplanation({ ...title, text: 'a\tb\u001b[31m' });
  assert.equal(line.split('\t').length, explanationHead().split('\t').length);
  assert.ok(line.endsWith('\ta\\u{9}b\\u{1b}[31m'));
});

test('should show the lines of a record as a range', () => {
  assert.match(describeExplanation({ line: 2, endLine: 5, text: 'Tides', label: 'record', why: [] }), /^2–5\trecord\t/);
}); // prettier-ignore
