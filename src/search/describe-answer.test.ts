import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeChanges } from './describe-answer.ts';

test('should name what was corrected, read otherwise and left out', () => {
  const notes = describeChanges(
    [
      { typed: 'speculativ', alternatives: ['speculative'], change: 'slip' },
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

test('should say nothing of a query that was taken as typed', () => {
  assert.deepEqual(describeChanges([{ typed: 'rank', alternatives: ['rank'] }]), { read: [], dropped: [] });
});
