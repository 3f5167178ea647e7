import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutFaulty } from './extract-fields.ts';

const metadata = {
  shortName: 'PineTree',
  topics: ['trees', 'pines'],
  evidence: { shortName: ['literal t0-8'], topics: ['guess t0-4', 'terms t0-4'] },
};
const reason = 'for a test';

test('should omit a faulty value and its evidence, and keep all others', () => {
  assert.deepEqual(withoutFaulty(metadata, [{ field: 'topics', index: 0, reason }]), {
    shortName: 'PineTree',
    topics: ['pines'],
    evidence: { shortName: ['literal t0-8'], topics: ['terms t0-4'] },
  });
});

test('should omit a field without remaining values, and one whose faults name no single value', () => {
  const faults = [{ field: 'topics', reason }, { field: 'shortName', index: 0, reason }]; // prettier-ignore
  assert.deepEqual(withoutFaulty(metadata, faults), { evidence: undefined });
});
