import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeChanges } from './describe-answer.ts';

test('should name what was corrected, replaced by synonyms and dropped', () => {
  const notes = describeChanges(
    [
      { typed: 'speculativ', alternatives: ['speculative'], change: 'typo' },
      { typed: 'photo', alternatives: ['image', 'images'], change: 'synonym' },
      { typed: 'blockchain', alternatives: [], change: 'dropped' },
      { typed: 'rank', alternatives: ['rank'] },
    ],
    ['no such phrase'],
  );
  assert.deepEqual(notes, {
    instead: 'speculative photo rank',
    read: [{ typed: 'photo', as: 'image, images' }],
    dropped: ['blockchain', '"no such phrase"'],
  });
});

test('should be empty for a query that was not changed', () => {
  assert.deepEqual(describeChanges([{ typed: 'rank', alternatives: ['rank'] }]), { read: [], dropped: [] });
});
