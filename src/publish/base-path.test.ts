import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basePath } from './base-path.ts';

test('should read a base path with and without the slashes at its ends', () => {
  for (const base of [undefined, '', '/']) assert.equal(basePath(base), '/');
  for (const base of ['repo', '/repo', 'repo/', '/repo/']) assert.equal(basePath(base), '/repo/');
  assert.equal(basePath('/a/b/'), '/a/b/');
  assert.equal(basePath('user.github.io_v2-~'), '/user.github.io_v2-~/');
});

const odd = [
  '//evil.example',
  '///evil.example',
  '//',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'C:/Program Files/Git/repo',
  '/repo?x=1',
  '/repo#top',
  '/a//b',
  'repo//',
  '/..',
  '/../repo',
  '/repo/..',
  '/a/./b',
  '/%2e%2e/repo',
  '/my repo',
  ' /repo',
  '/repo\n',
  '/"><script>',
  '/später',
];

for (const base of odd) {
  test(`should refuse the base path ${JSON.stringify(base)}`, () => {
    assert.throws(() => basePath(base), {
      name: 'UserError',
      exitCode: 2,
      message: `BASE_PATH is ${JSON.stringify(base)}, which is not a path on the site's own server`,
    });
  });
}
