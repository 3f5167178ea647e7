import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { chooseBrowser } from '../src/dev/browser/choose-browser.ts';
import { findPlaces } from '../src/system/find-places.ts';
import { budgets } from '../src/dev/budget/budgets.ts';
import { choosePages } from '../src/dev/budget/choose-pages.ts';
import { median } from '../src/dev/budget/median.ts';
import { measurePage } from '../src/dev/budget/measure-page.ts';
import type { PageMeasures } from '../src/dev/budget/measure-page.ts';
import { measureSearch } from '../src/dev/budget/measure-search.ts';
import { basePath } from '../src/publish/base-path.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { serveSite } from '../src/publish/serve-site.ts';

const usage = `Usage: npm run check:budget [-- RUNS]

Weighs pages of the built site as a cold browser loads them (gzip), on slow 4G and a fourth of the processor; then times
first queries of its search on slow 4G. Medians of RUNS (5). Exit code 1 where a budget is broken.`;

/** `npm run check:budget`: see `usage`. */
const runs = Number(readArguments({}, usage).files[0] ?? 5);
const { out } = findPlaces();
if (!existsSync(out)) {
  console.error(`no built site in ${out}\n  help: run: npm run build`);
  process.exit(1);
}
const site = await serveSite({
  folder: out,
  base: basePath(process.env['BASE_PATH']),
  port: 0,
  frozen: true,
});
const browser = await chromium.launch(chooseBrowser().launch);
for (const [kind, path] of choosePages(out)) {
  const budget = budgets[kind];
  if (!budget) continue;
  const all: PageMeasures[] = [];
  for (let run = 0; run < runs; run++) {
    all.push(await measurePage(browser, site.url + path.replace(/index\.html$/, '')));
  }
  console.log(`${kind} (${path})`);
  for (const [measure, most] of Object.entries(budget) as [keyof PageMeasures, number][]) {
    const value = median(all.map((measures) => measures[measure]));
    const isKept = value <= most;
    console.log(`  ${isKept ? 'ok  ' : 'OVER'} ${measure} ${Number(value.toFixed(3))} of ${most}`);
    if (!isKept) process.exitCode = 1;
  }
}
await site.close();
if (basePath(process.env['BASE_PATH']) === '/') await checkSearch();
await browser.close();

/** Times first queries of readers who know a paper; medians of as many queries as pages are measured. */
async function checkSearch(): Promise<void> {
  const { papers, rows } = await measureSearch(browser, out, runs);
  console.log(`search (${papers} papers)`);
  for (const { measure, value, most } of rows) {
    console.log(`  ${value <= most ? 'ok  ' : 'OVER'} ${measure} ${value} of ${most}`);
    if (value > most) process.exitCode = 1;
  }
}
