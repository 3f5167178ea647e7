import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';

test('a build whose digests cannot be split should end at once, and say only that', () => {
  const root = makeTemporaryFolder();
  mkdirSync(join(root, 'content', 'digests'), { recursive: true });
  writeFileSync(join(root, 'content', 'digests', 'week.txt'), Uint8Array.of(0, 1, 2, 3));
  // No renderer is kept for an address that nobody has built for, so that Astro begins to compile.
  const { stderr, status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: {
      ...process.env,
      OFFPRINT_CONTENT: join(root, 'content'),
      OFFPRINT_OUT: join(root, 'site'),
      SITE_URL: `https://${process.pid}.example`,
    },
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /week\.txt/);
  assert.match(stderr, /the digests could not be split, so nothing was built\s*$/);
  assert.doesNotMatch(stderr, /astro/i);
  assert.deepEqual(readdirSync(root), ['content']);
});
