import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { UserError } from '../paper/user-error.ts';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { readClipboard } from './read-clipboard.ts';

const isWindows = process.platform === 'win32';

/** An environment that has only these programs. */
function withPrograms(programs: Record<string, string>): NodeJS.ProcessEnv {
  const folder = makeTemporaryFolder();
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { PATH: folder };
}

const textOf = (environment: NodeJS.ProcessEnv, platform?: NodeJS.Platform): string =>
  Buffer.from(readClipboard(environment, platform).bytes).toString();

test('should read the clipboard by the first program that gives text', { skip: isWindows }, () => {
  assert.equal(textOf(withPrograms({ pbpaste: 'printf "a 海"' }), 'darwin'), 'a 海');
  const linux = { xclip: 'echo "no display" >&2; exit 1', xsel: 'printf b' };
  assert.equal(textOf(withPrograms(linux), 'linux'), 'b');
  const both = withPrograms({ 'wl-paste': 'printf c', xclip: 'printf d' });
  assert.equal(textOf({ ...both, WAYLAND_DISPLAY: 'w' }, 'linux'), 'c');
  assert.equal(textOf(both, 'linux'), 'd');
});

test('should say what to install, or that there is no text', { skip: isWindows }, () => {
  const errorOf = (programs: Record<string, string>): UserError => {
    try {
      readClipboard(withPrograms(programs), 'linux');
    } catch (error) {
      return error as UserError;
    }
    throw new Error('no error');
  };
  assert.match(errorOf({}).cure, /install wl-clipboard, xclip or xsel/);
  assert.match(errorOf({ xclip: 'exit 0' }).message, /^the clipboard holds no text \(xclip: no text\)/);
  assert.match(errorOf({ xsel: 'echo "no display" >&2; exit 1' }).message, /xsel: no display/);
});
