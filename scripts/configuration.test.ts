import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../src/system/make-temporary-folder.ts';

const settings = readFileSync('src/site.config.ts', 'utf8');

/** A setting that would publish lists without papers, in a copy of the project's own settings. */
function wrongSettings(folder: string): string {
  const file = join(folder, 'site.config.ts');
  writeFileSync(file, settings.replace(/pageSize: \d+/, 'pageSize: 0'));
  return file;
}

for (const command of ['build', 'dev', 'start']) {
  test(`${command} should refuse a wrong configuration before it writes anything`, () => {
    const root = makeTemporaryFolder();
    const content = join(root, 'content');
    mkdirSync(join(content, 'digests'), { recursive: true });
    writeFileSync(join(content, 'digests', 'papers.txt'), 'A title\n\nAn abstract that is long enough.\n');
    const wrong: [environment: NodeJS.ProcessEnv, said: string][] = [
      [{ BASE_PATH: '//evil.example' }, 'BASE_PATH is "//evil.example"'],
      [{ SITE_URL: 'user.github.io' }, 'SITE_URL is "user.github.io"'],
      [{ OFFPRINT_CONFIG: wrongSettings(root) }, 'pageSize is 0: write a whole number of at least 1'],
    ];
    const places = { OFFPRINT_CONTENT: content, OFFPRINT_OUT: join(root, 'dist') };
    for (const [environment, said] of wrong) {
      const env = { ...process.env, ...places, ...environment };
      const { status, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`], {
        encoding: 'utf8',
        env,
      });
      assert.equal(status, 2, stderr);
      assert.ok(stderr.includes(said), stderr);
      assert.doesNotMatch(stderr, /^ +at /m);
    }
    assert.deepEqual(readdirSync(content), ['digests']);
    assert.deepEqual(readdirSync(root).toSorted(), ['content', 'site.config.ts']);
  });
}
