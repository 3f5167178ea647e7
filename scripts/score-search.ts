import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { chooseBrowser } from '../src/dev/browser/choose-browser.ts';
import { serveMeasured } from '../src/dev/browser/serve-measured.ts';
import { slow4g, type LineSpeed } from '../src/dev/browser/slow-line.ts';
import { median } from '../src/dev/budget/median.ts';
import { askOurs, askQueries, type Ask } from '../src/dev/score-search/ask-queries.ts';
import { openSearch } from '../src/dev/score-search/open-search.ts';
import { openPeers } from '../src/dev/score-search/peers.ts';
import { readQueries, sumUp, type KnownQuery, type QueryOutcome } from '../src/dev/score-search/queries.ts';
import { readSitePages } from '../src/dev/score-search/read-site-pages.ts';
import { timeQuery, type QueryCost } from '../src/dev/score-search/time-queries.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { toPrintableJson } from '../src/text/to-printable-json.ts';

const usage = `Usage: npm run score:search -- [options]

Builds the site and asks its search every query of the files, in Node, by the code that browsers run. OFFPRINT_CONTENT
names another library to ask.

  --queries FILE  ask the queries of this file (may be repeated)
  --site FOLDER   ask the site that was built there before
  --peers         also ask MiniSearch, Orama and Pagefind, each as it comes
  --times         also time first queries in a browser, on a fast line and on slow 4G
  --json          print everything as JSON`;
const options = {
  queries: { type: 'string', multiple: true },
  site: { type: 'string' },
  peers: { type: 'boolean', default: false },
  times: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const shared = ['queries', 'queries-more'].map((name) => `../shared/search/${name}.json`);
const own = ['reader-queries', 'more-queries', 'held-out-queries'].map(
  (name) => `src/search/fixtures/${name}.json`,
);
/** Queries to time, spread evenly over the files; figures are their medians. */
const timed = 9;

function queryFiles(named: string[] | undefined): string[] {
  const missing = shared.filter((file) => !existsSync(file));
  if (!named && missing.length > 0) console.error(`note: ${missing.join(' and ')} not found, asking without`);
  return named ?? [...shared.filter((file) => existsSync(file)), ...own];
}

async function siteToAsk(named: string | undefined): Promise<string> {
  if (named) return resolve(named);
  const folder = resolve('node_modules/.cache/offprint/score-search');
  await buildSite({ ...process.env, OFFPRINT_OUT: folder });
  return folder;
}

async function timeAll(
  browser: Browser,
  folder: string,
  queries: KnownQuery[],
  speed?: LineSpeed,
): Promise<QueryCost> {
  const site = await serveMeasured(folder, speed);
  const costs: QueryCost[] = [];
  for (const { q } of queries) costs.push(await timeQuery(browser, site, q));
  site.close();
  const middle = (of: keyof QueryCost) => Math.round(median(costs.map((cost) => cost[of])));
  return { first: middle('first'), full: middle('full'), bytes: middle('bytes') };
}

async function timeQueries(folder: string, queries: KnownQuery[]): Promise<Record<string, QueryCost>> {
  const step = Math.max(1, Math.ceil(queries.length / timed));
  const some = queries.filter((_, index) => index % step === 0);
  const browser = await chromium.launch(chooseBrowser().launch);
  const fast = await timeAll(browser, folder, some);
  const slow = await timeAll(browser, folder, some, slow4g);
  await browser.close();
  return { 'fast line': fast, 'slow 4G': slow };
}

function printFigures(name: string, outcomes: QueryOutcome[]): void {
  const { queries, asWanted, findable, first, topThree, mrr } = sumUp(outcomes);
  const kinds = Map.groupBy(outcomes, ({ kind = 'other' }) => kind);
  const byKind = [...kinds].map(([kind, all]) => {
    return `${kind} ${all.filter((outcome) => outcome.asWanted).length}/${all.length}`;
  });
  const places = `first ${first}, top three ${topThree} of ${findable}, MRR ${mrr.toFixed(3)}`;
  console.log(`  ${name}: ${asWanted} of ${queries} as wanted; ${places}; ${byKind.join(', ')}`);
}

function printMisses(outcomes: QueryOutcome[]): void {
  for (const { q, k, place, want, found } of outcomes.filter((outcome) => !outcome.asWanted)) {
    const got = found.length > 0 ? `found "${found[0]}" first` : 'found nothing';
    const wish =
      want.length > 0 ? `wanted within ${k}: ${want.join(' or ')} (at ${place})` : 'wanted nothing';
    console.log(`    ${q}: ${got}, ${wish}`);
  }
}

await runCommand(async () => {
  const { values } = readArguments(options, usage);
  const folder = await siteToAsk(values.site);
  const files = queryFiles(values.queries).map((file) => ({ file, queries: readQueries(file) }));
  const asks = new Map<string, Ask>([['Offprint', askOurs(openSearch(folder))]]);
  if (values.peers) for (const [name, ask] of await openPeers(readSitePages(folder))) asks.set(name, ask);
  const asked: { file: string; name: string; outcomes: QueryOutcome[] }[] = [];
  for (const { file, queries } of files)
    for (const [name, ask] of asks) asked.push({ file, name, outcomes: await askQueries(ask, queries) });
  const all = files.flatMap(({ queries }) => queries);
  const times = values.times ? await timeQueries(folder, all) : {};
  if (values.json) return console.log(toPrintableJson({ asked, times }, 2));
  for (const { file } of files) {
    console.log(file);
    for (const { name, outcomes } of asked.filter((one) => one.file === file)) printFigures(name, outcomes);
    printMisses(asked.find((one) => one.file === file)!.outcomes);
  }
  for (const [name, { first, full, bytes }] of Object.entries(times))
    console.log(`${name}: first row ${first} ms, whole answer ${full} ms, ${bytes} bytes (medians)`);
});
