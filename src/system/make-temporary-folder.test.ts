import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeTemporaryFolder } from './make-temporary-folder.ts';

const program = new URL('make-temporary-folder.ts', import.meta.url).href;

/** The folders that a program made, by lines of its output, once it has ended. */
function foldersOf(ending: string): string[] {
  const code = `
    import { writeFileSync } from 'node:fs';
    import { makeTemporaryFolder } from '${program}';
    for (const folder of [makeTemporaryFolder(), makeTemporaryFolder()]) {
      writeFileSync(folder + '/a.txt', 'a');
      console.log(folder);
    }
    ${ending}`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }); // prettier-ignore
  return stdout.trim().split('\n');
}

test('should make a folder of its own each time', () => {
  const folders = [makeTemporaryFolder(), makeTemporaryFolder()];
  assert.ok(folders.every((folder) => existsSync(folder)));
  assert.notEqual(folders[0], folders[1]);
});

for (const [name, ending] of Object.entries({
  ends: '',
  exits: 'process.exit(3);',
  throws: "throw new Error('a fault');",
}))
  test(`should remove all folders when the program ${name}`, () => {
    const folders = foldersOf(ending);
    assert.equal(folders.length, 2);
    assert.deepEqual(folders.filter((folder) => existsSync(folder)), []); // prettier-ignore
  });

test('should be the only way to make a temporary folder, but for a run of tests, which looks for what they leave', () => {
  const files = globSync('{src,scripts,e2e}/**/*.ts');
  const others = files.filter((file) => /mkdtemp(Sync)?\([^)]*tmpdir\(\)/.test(readFileSync(file, 'utf8')));
  assert.deepEqual(others.toSorted(), ['src/dev/test-run.ts', 'src/system/make-temporary-folder.ts']);
});
