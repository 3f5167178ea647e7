import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOrigin } from './site-origin.ts';

test('should read the address of a server', () => {
  assert.equal(siteOrigin(undefined), undefined);
  assert.equal(siteOrigin(''), undefined);
  assert.equal(siteOrigin('https://user.github.io'), 'https://user.github.io');
  assert.equal(siteOrigin('https://user.github.io/'), 'https://user.github.io');
  assert.equal(siteOrigin('http://localhost:8080'), 'http://localhost:8080');
});

const odd = [
  'user.github.io',
  '//user.github.io',
  'https:user.github.io',
  'https:///user.github.io',
  'https://user.github.io/repo',
  'https://user.github.io?x=1',
  'https://user.github.io#top',
  'https://name:word@user.github.io',
  'https:\\\\user.github.io',
  'https://user.github.io\n',
  'ftp://user.github.io',
  'javascript:alert(1)',
  'https://',
];

for (const url of odd) {
  test(`should refuse the address ${JSON.stringify(url)}`, () => {
    assert.throws(() => siteOrigin(url), {
      name: 'UserError',
      exitCode: 2,
      message: `SITE_URL is ${JSON.stringify(url)}, which is not the address of a server`,
    });
  });
}
