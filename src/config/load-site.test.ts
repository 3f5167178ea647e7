import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { loadSite } from './load-site.ts';
import { site } from '../site.config.ts';

function fileOf(text: string): string {
  const file = join(makeTemporaryFolder(), 'site.config.ts');
  writeFileSync(file, text);
  return file;
}

test("should read the project's own settings", async () => {
  assert.deepEqual(await loadSite({}), site);
});

test('should read the file that the environment names', async () => {
  const other = { ...site, name: 'Another' };
  const file = fileOf(`export const site: object = ${JSON.stringify(other)};`);
  assert.deepEqual(await loadSite({ OFFPRINT_CONFIG: file }), other);
});

test('should name a file that is missing or is not valid code', async () => {
  const files = [join(tmpdir(), 'offprint-none', 'site.config.ts'), fileOf('export const site = { name: ;')];
  for (const file of files) {
    await assert.rejects(loadSite({ OFFPRINT_CONFIG: file }), (error: Error & { exitCode: number }) => {
      assert.equal(error.name, 'UserError');
      assert.equal(error.exitCode, 2);
      assert.ok(error.message.startsWith(`${file} cannot be read: `), error.message);
      assert.doesNotMatch(error.message, /\n/);
      return true;
    });
  }
});
