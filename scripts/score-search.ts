import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { chooseBrowser } from '../src/dev/browser/choose-browser.ts';
import { askQueries } from '../src/dev/score-search/ask-queries.ts';
import { serveMeasured } from '../src/dev/browser/serve-measured.ts';
import { readQueries, sumUp, type KnownQuery, type QueryOutcome } from '../src/dev/score-search/queries.ts';
import { slow4g, type LineSpeed } from '../src/dev/browser/slow-line.ts';
import { timeQuery, type QueryCost } from '../src/dev/score-search/time-queries.ts';
import { median } from '../src/dev/budget/median.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { toPrintableJson } from '../src/text/to-printable-json.ts';

/**
 * `npm run score:search [-- --queries FILE … --json]`: builds the site, asks every query of the files in a browser
 * and judges the answers; then times first queries, on a fast line and on slow 4G. OFFPRINT_CONTENT names another
 * library to ask.
 */

const shared = '../shared/search/queries.json';
const own = ['reader-queries', 'more-queries', 'held-out-queries'].map(
  (name) => `src/search/fixtures/${name}.json`,
);
const folder = resolve('node_modules/.cache/offprint/score-search');
/** First queries to time; figures are their medians. */
const timed = 5;

const usage = 'Usage: npm run score:search -- [--queries FILE]… [--json]';
const options = {
  queries: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
} as const;

function queryFiles(named: string[] | undefined): string[] {
  if (named) return named;
  if (existsSync(shared)) return [shared, ...own];
  console.error(`note: ${shared} is not there; asking only the queries of ${own.join(' and ')}`);
  return own;
}

async function timeAll(browser: Browser, queries: KnownQuery[], speed?: LineSpeed): Promise<QueryCost> {
  const site = await serveMeasured(folder, speed);
  const costs: QueryCost[] = [];
  const findable = queries.filter(({ want }) => want.length > 0).slice(0, timed);
  for (const { q } of findable) costs.push(await timeQuery(browser, site, q));
  site.close();
  const middle = (of: keyof QueryCost) => Math.round(median(costs.map((cost) => cost[of])));
  return { first: middle('first'), full: middle('full'), bytes: middle('bytes') };
}

function printOutcomes(file: string, outcomes: QueryOutcome[]): void {
  const { queries, asWanted, first, mrr } = sumUp(outcomes);
  console.log(`${file}: ${asWanted} of ${queries} as wanted, ${first} first, MRR ${mrr.toFixed(3)}`);
  for (const { q, k, place, want, found } of outcomes.filter((outcome) => !outcome.asWanted)) {
    const got = found.length > 0 ? `found "${found[0]}" first` : 'found nothing';
    const wish =
      want.length > 0 ? `wanted within ${k}: ${want.join(' or ')} (at ${place})` : 'wanted nothing';
    console.log(`  ${q}: ${got}, ${wish}`);
  }
}

const printCost = (name: string, { first, full, bytes }: QueryCost) =>
  console.log(`${name}: first row ${first} ms, full text ${full} ms, ${bytes} bytes (medians of ${timed})`);

await runCommand(async () => {
  const { values } = readArguments(options, usage);
  await buildSite({ ...process.env, OFFPRINT_OUT: folder });
  const browser = await chromium.launch(chooseBrowser().launch);
  const site = await serveMeasured(folder);
  const files = queryFiles(values.queries).map((file) => ({ file, queries: readQueries(file) }));
  const asked = [];
  for (const { file, queries } of files)
    asked.push({ file, outcomes: await askQueries(browser, site.url, queries) });
  site.close();
  const all = files.flatMap(({ queries }) => queries);
  const fast = await timeAll(browser, all);
  const slow = await timeAll(browser, all, slow4g);
  await browser.close();
  if (values.json) return console.log(toPrintableJson({ asked, fast, slow }, 2));
  for (const { file, outcomes } of asked) printOutcomes(file, outcomes);
  printCost('unthrottled', fast);
  printCost('slow 4G', slow);
});
