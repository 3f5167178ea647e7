import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readVocabulary } from './read-vocabulary.ts';

test('should reject a named pipe rather than wait for it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-'));
  spawnSync('mkfifo', [join(folder, 'words.yaml')]);
  assert.throws(() => readVocabulary(folder), { message: /words\.yaml is not a regular file$/ });
});
