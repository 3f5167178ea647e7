import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastingLink, unwrapLink } from './lasting-link.ts';

const cases: [link: string, lasting: string | undefined][] = [
  ['https://tides.example/articles/7', 'https://tides.example/articles/7'],
  ['http://tides.example/?paper=7', 'http://tides.example/?paper=7'],
  ['https://tides.example/articles/7?utm_source=toc&v=2', 'https://tides.example/articles/7?v=2'],
  ['https://tides.example/7?utm_source=toc&mc_eid=4f2a3b', 'https://tides.example/7'],
  ['https://tides.example/7?email=jane%40tides.example', undefined],
  ['https://jane:secret@tides.example/7', undefined],
  ['https://tides.example/', undefined],
  ['https://click.tides.example/7', undefined],
  [`https://tides.example/?q=${'a1'.repeat(60)}`, undefined],
  ['#top', undefined],
  ['/articles/7', undefined],
  ['mailto:jane@tides.example', undefined],
];
for (const [link, lasting] of cases)
  test(`should read ${link.slice(0, 50)} as the address ${lasting ?? 'of no page'}`, () =>
    assert.equal(lastingLink(link), lasting));

test('should find the address that a search engine or a mail program leads to', () => {
  assert.equal(unwrapLink('https://scholar.example/scholar_url?url=https://tides.example/7.pdf&hl=en'), 'https://tides.example/7.pdf');
  assert.equal(unwrapLink('https://safe.example/?url=https%3A%2F%2Ftides.example%2F7&data=1'), 'https://tides.example/7');
  assert.equal(unwrapLink('https://tides.example/7?url=gulls'), 'https://tides.example/7?url=gulls');
}); // prettier-ignore
