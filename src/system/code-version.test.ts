import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { codeVersion } from './code-version.ts';

test('should be the same wherever a command is run', () => {
  const file = pathToFileURL(resolve('src/system/code-version.ts')).href;
  const program = `import { codeVersion } from ${JSON.stringify(file)}; console.log(codeVersion());`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: tmpdir() });
  assert.equal(output.toString().trim(), codeVersion());
});
