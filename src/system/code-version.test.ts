import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { codeVersion, readCodeVersion } from './code-version.ts';
import { makeTemporaryFolder } from './make-temporary-folder.ts';

test('should be the same wherever a command is run', () => {
  const file = pathToFileURL(resolve('src/system/code-version.ts')).href;
  const program = `import { codeVersion } from ${JSON.stringify(file)}; console.log(codeVersion());`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: tmpdir() });
  assert.equal(output.toString().trim(), codeVersion());
});

test('should change with every file that a site is made of', () => {
  const folder = makeTemporaryFolder();
  const elsewhere = join(makeTemporaryFolder(), 'file');
  const seen = [readCodeVersion(folder)];
  const paths = [
    'src/a.ts',
    'src/components/a.astro',
    'src/styles/a.css',
    'astro.config.mjs',
    'public/CNAME',
    'public/.well-known/a',
    'node_modules/.package-lock.json',
    elsewhere,
  ];
  for (const path of paths) {
    mkdirSync(dirname(resolve(folder, path)), { recursive: true });
    writeFileSync(resolve(folder, path), path);
    if (path === elsewhere) symlinkSync(elsewhere, join(folder, 'public', 'link'));
    seen.push(readCodeVersion(folder));
  }
  writeFileSync(elsewhere, 'changed');
  seen.push(readCodeVersion(folder));
  assert.equal(new Set(seen).size, seen.length);
  writeFileSync(join(folder, 'src', 'a.test.ts'), '');
  assert.equal(readCodeVersion(folder), seen.at(-1));
});
