import type { Browser, Page } from 'playwright';
import { judge, type KnownQuery, type QueryOutcome } from './queries.ts';

/** Asks every query on the search page, each by its address, as from a link, and reads the rows. */
export async function askQueries(
  browser: Browser,
  home: string,
  queries: KnownQuery[],
): Promise<QueryOutcome[]> {
  const page = await browser.newPage();
  const outcomes: QueryOutcome[] = [];
  for (const query of queries) {
    await page.goto(`${home}search/?q=${encodeURIComponent(query.q)}`);
    outcomes.push(judge(query, await readRows(page)));
  }
  await page.close();
  return outcomes;
}

/** The titles on the search page, when all of its answer is there. */
export async function readRows(page: Page): Promise<string[]> {
  await page.locator('.search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  const titles = page.locator('.search-results a');
  await page.waitForFunction(
    () => ![...document.querySelectorAll('.search-results a')].some((link) => link.textContent === '…'),
  );
  return titles.allTextContents();
}
