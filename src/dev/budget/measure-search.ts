import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { firstPart, listFile, searchFolder } from '../../search/pagefind-files.ts';
import { serveMeasured } from '../browser/serve-measured.ts';
import { slow4g } from '../browser/slow-line.ts';
import { readSitePages } from '../score-search/read-site-pages.ts';
import { timeQuery, type QueryCost } from '../score-search/time-queries.ts';
import { median } from './median.ts';
import { searchBudget, titleQueries } from './search-budget.ts';

/** What search costs in a library of some size, beside what it may cost. */
export interface SearchMeasures {
  papers: number;
  /** Medians over queries on slow 4G, and bytes of the largest file of the index after the first, compressed. */
  rows: { measure: string; value: number; most: number }[];
}

/** Most bytes of a file of the index that not every query needs. */
const largestPart = 40_000;

/** Times first queries of readers who know a paper, `queries` of two and as many of three words, in the site in a folder. */
export async function measureSearch(
  browser: Browser,
  folder: string,
  queries: number,
): Promise<SearchMeasures> {
  const titles = readSitePages(folder).map(({ meta }) => meta['title'] ?? '');
  const site = await serveMeasured(folder, slow4g);
  const timeAll = async (words: number): Promise<QueryCost[]> => {
    const costs: QueryCost[] = [];
    for (const query of titleQueries(titles, queries, words))
      costs.push(await timeQuery(browser, site, query));
    return costs;
  };
  const [two, three] = [await timeAll(2), await timeAll(3)];
  site.close();
  const budget = searchBudget(titles.length);
  const middle = (costs: QueryCost[], of: keyof QueryCost): number =>
    Math.round(median(costs.map((cost) => cost[of])));
  return {
    papers: titles.length,
    rows: [
      { measure: 'first row, ms', value: middle(two, 'first'), most: budget.first },
      { measure: 'whole answer, three words, ms', value: middle(three, 'full'), most: budget.full },
      { measure: 'bytes', value: middle(two, 'bytes'), most: budget.bytes },
      { measure: 'bytes of the largest part', value: largestPartIn(folder), most: largestPart },
    ],
  };
}

/** The size of the largest file of the list besides the first, as sent. */
function largestPartIn(folder: string): number {
  const files = globSync(join(folder, searchFolder, listFile('*')));
  const parts = files.filter((file) => basename(file) !== basename(listFile(firstPart)));
  return Math.max(0, ...parts.map((file) => gzipSync(readFileSync(file), { level: 6 }).length));
}
