import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terminalWidth } from '../text/terminal-width.ts';
import { paperFixture } from './paper-fixture.ts';
import { rowByline } from './row-byline.ts';

const byline = (fields: Parameters<typeof paperFixture>[1]): string =>
  rowByline(paperFixture('A', fields).data);

test('should show authors in natural order, date and venue as far as they are known', () => {
  const authors = ['Holt, Ada', 'van der Berg, Jan'];
  assert.equal(byline({ authors, published: '2024-03-02', venue: 'Letters' }), 'Ada Holt, Jan van der Berg · 2 Mar 2024 · Letters'); // prettier-ignore
  assert.equal(byline({ published: '2024-03' }), 'Mar 2024');
  assert.equal(byline({ authors: ['李明'] }), '李明');
  assert.equal(byline({}), '');
});

test('should count the authors that do not fit', () => {
  const authors = Array.from({ length: 40 }, (_, index) => `Ada Number${index + 1}`);
  const line = byline({ authors, published: '2024-03-02', venue: 'Proceedings of the Conference on Everything in General' }); // prettier-ignore
  assert.match(
    line,
    /^Ada Number1, Ada Number2 and 38 others · 2 Mar 2024 · Proceedings of the Conference…$/,
  );
  assert.ok(terminalWidth(line) < 100);
});

test('should say that there are authors whom nobody names', () => {
  const authors = Array.from({ length: 40 }, (_, index) => `Ada Number${index + 1}`);
  assert.equal(
    byline({ authors: ['Ada Holt'], moreAuthors: true, published: '2024' }),
    'Ada Holt et al. · 2024',
  );
  assert.match(byline({ authors, moreAuthors: true }), / and at least 3\d others$/);
  assert.equal(byline({ moreAuthors: true, published: '2024' }), '2024');
});

test('should show a single name however long it is', () => {
  const name =
    'The Very Large Collaboration of Everybody Who Ever Worked at Any of the Telescopes of the World';
  assert.equal(byline({ authors: [name] }), name);
  assert.equal(byline({ authors: [name, 'Ada Holt'] }), `${name} and 1 other`);
});
