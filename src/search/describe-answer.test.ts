import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeChanges } from './describe-answer.ts';

test('should name what was corrected and what was replaced by synonyms', () => {
  const notes = describeChanges([
    { typed: 'speculativ', alternatives: ['speculative'], change: 'typo' },
    { typed: 'photo', alternatives: ['image', 'images'], change: 'synonym' },
    { typed: 'blockchain', alternatives: [], change: 'dropped' },
    { typed: 'rank', alternatives: ['rank'] },
  ]);
  assert.deepEqual(notes, {
    instead: 'speculative photo rank',
    read: [{ typed: 'photo', as: 'image, images' }],
  });
});

test('should be empty for a query that was not changed', () => {
  assert.deepEqual(describeChanges([{ typed: 'rank', alternatives: ['rank'] }]), { read: [] });
});
