import { judge, readQueries } from '../src/dev/score-search/queries.ts';
import { readRows } from '../src/dev/score-search/ask-queries.ts';
import { expect, test } from './harness/test.ts';

/** The least quality of ranking; `npm run score:search` tests many more queries on the project's own library. */
test('a reader finds papers of the sample library by what they remember of them', async ({ page }) => {
  const missed: string[] = [];
  for (const query of readQueries('e2e/fixtures/sample-queries.json')) {
    await page.goto(`search/?q=${encodeURIComponent(query.q)}`);
    const { asWanted, found } = judge(query, await readRows(page));
    if (!asWanted) missed.push(`${query.q} → ${found[0]}`);
  }
  expect(missed).toEqual([]);
});
