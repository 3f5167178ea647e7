import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { paperOf } from './fixtures/paper-of.ts';
import { findLinks } from './links.ts';

const linksOf = (abstract: string): string[] =>
  findLinks(paperOf(abstract)).map(({ value: { url, kind } }) => `${kind} ${url}`);

test('should take an address without scheme for a link', () => {
  const links = findLinks(paperOf('Our code is at github.com/a/b, see www.pine.org.'));
  assert.deepEqual(
    links.map(({ value }) => `${value.url} ${value.kind}`),
    ['https://github.com/a/b code', 'https://www.pine.org other'],
  );
});

test('should recognise where links lead', () => {
  assert.deepEqual(
    linksOf(
      'Code: https://github.com/a/b, page https://a.github.io/b, data https://zenodo.org/1, https://a.org',
    ),
    [
      'code https://github.com/a/b',
      'project https://a.github.io/b',
      'data https://zenodo.org/1',
      'other https://a.org',
    ],
  );
});

test('should judge an unknown host by the words before it', () => {
  assert.deepEqual(linksOf('Our code is at https://a.org/b.'), ['code https://a.org/b']);
  assert.deepEqual(linksOf('The dataset is at https://a.org/b.'), ['data https://a.org/b']);
  assert.deepEqual(linksOf('The project page is https://a.org/b.'), ['project https://a.org/b']);
});

test('should end a link before the punctuation of the sentence or bracket', () => {
  assert.deepEqual(linksOf('(see https://a.org/b).'), ['other https://a.org/b']);
  assert.deepEqual(linksOf('see https://a.org/b_(c), and more'), ['other https://a.org/b_(c)']);
});

test('should list a link once', () => {
  assert.deepEqual(linksOf('https://a.org/b and https://a.org/b.').length, 1);
});

test('should return valid addresses without final punctuation, for any text', () => {
  const part = fc.constantFrom('https://a.org', '/b', '.', ')', '(', ',', ' ', '*', '"', 'x', '?q=1', '。');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      for (const { value } of findLinks(paperOf(`See ${parts.join('')}`))) {
        assert.ok(URL.canParse(value.url));
        assert.doesNotMatch(value.url, /[.,;:!?*"”。]$/);
      }
    }),
  );
});
