import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWanted, readWanted } from './wanted-records.ts';

test('should read the digests and lines that a person wants published', () => {
  const wanted = readWanted(['a.txt', 'content/digests/b.txt:12', 'b.txt:40', 'a.txt:3']);
  assert.ok(isWanted(wanted, 'a.txt', 99));
  assert.ok(isWanted(wanted, 'b.txt', 12) && isWanted(wanted, 'b.txt', 40));
  assert.ok(!isWanted(wanted, 'b.txt', 13) && !isWanted(wanted, 'c.txt', 1));
});
