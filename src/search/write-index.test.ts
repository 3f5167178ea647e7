import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileBody } from '../compile/compile-body.ts';
import { compileTitle } from '../compile/compile-title.ts';
import { readFragments } from './build/read-fragments.ts';
import { indexPapers } from './index-papers.ts';
import type { SearchRecord } from './search-record.ts';
import { toSearchedPage } from './write-index.ts';

/** Texts with blanks of all kinds, signs and scripts that a reader of text may change. */
const texts = [
  'Prisms bend light.',
  '  two blanks  before, between  and after  ',
  'no-break\u00A0space, thin\u2009space, zero\u200Bwidth, joiner\u2060, soft\u00ADhyphen',
  'a tab\tand a line\nand two\n\nlines\r\nand a carriage\rreturn',
  '<b>no tags</b> & no &amp; entities; a < b > c "quoted"',
  'Ĺódź Århus ﬁne ½ ℓ∞ α_i x² \u{1D49C} 中文 ไทย العربية עברית \u202Bright\u202C',
  'e\u0301 combined, and é composed',
  '\\ / | ~ ^ ` $ % # @ ! ? - – — … • \u0000 \uFEFF end',
];

test('Pagefind should know a paper by the text, metadata and filters of its record, so that lists need not wait', async () => {
  const records = texts.map((text, at): SearchRecord => ({
    url: `/papers/${at}/`,
    content: compileBody(text).indexed,
    meta: { title: compileTitle(text).indexed, names: `${text}; other` },
    filters: { author: [text, 'Ada Holt'], topic: [text] },
    sort: {},
  }));
  const read = readFragments(await (await indexPapers(records)).makeFiles());
  const byUrl = new Map(read.map((page) => [page.url, page]));
  for (const { url, content, meta, filters } of records.map(toSearchedPage)) {
    const page = byUrl.get(url)!;
    assert.deepEqual(
      { content: page.content, meta: { ...page.meta }, filters: { ...page.filters } },
      { content, meta, filters },
    );
  }
});
