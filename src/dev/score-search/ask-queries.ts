import type { Page } from 'playwright';
import type { Answer } from '../../search/client/answer.ts';
import type { LibrarySearch } from '../../search/client/search-library.ts';
import { judge, type KnownQuery, type QueryOutcome } from './queries.ts';

/** Finds the titles that answer a query, best first. */
export type Ask = (query: string) => Promise<string[]>;

/** So many of the papers found are judged. */
const judged = 100;

/** Asks a search of this project, as browsers do, for all of its answer. */
export function askOurs(search: LibrarySearch): Ask {
  return async (query) => {
    const answers: Answer[] = [];
    await search.search(query, {}, (answer) => answers.push(answer));
    const papers = answers.at(-1)?.papers.slice(0, judged) ?? [];
    return Promise.all(papers.map(async (paper) => paper.listed?.title ?? (await paper.load()).title));
  };
}

/** Asks every query and judges what was found. */
export async function askQueries(ask: Ask, queries: KnownQuery[]): Promise<QueryOutcome[]> {
  const outcomes: QueryOutcome[] = [];
  for (const query of queries) outcomes.push(judge(query, await ask(query.q)));
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
