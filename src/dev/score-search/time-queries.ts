import type { Browser } from 'playwright';
import type { MeasuredSite } from '../browser/serve-measured.ts';

/** What a first query costs a reader who has nothing in the cache, from opening the dialog on the home page. */
export interface QueryCost {
  /** Milliseconds to the first row; to the answer that there is none. */
  first: number;
  /** Milliseconds to the whole answer, the first row with its reason. */
  full: number;
  /** Bytes of everything that the search loaded. */
  bytes: number;
}

/** A query that takes longer is an error. */
const longest = 20_000;

/** Times one query of a reader who types it as soon as the dialog is open. */
export async function timeQuery(browser: Browser, site: MeasuredSite, query: string): Promise<QueryCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(site.url, { waitUntil: 'networkidle' });
  site.takeBytes();
  await page.keyboard.press('/');
  // By frames: a locator looks again after half a second and more, which would be the figure.
  await page.waitForFunction(isFieldReady, undefined, { polling: 'raf' });
  await page.keyboard.insertText(query);
  await page.waitForFunction(() => 'full' in window, undefined, { polling: 50, timeout: longest });
  const { first, full } = await page.evaluate(() => {
    const { first, full } = window as unknown as QueryCost;
    return { first, full };
  });
  await page.waitForLoadState('networkidle');
  const bytes = site.takeBytes();
  await context.close();
  return { first, full, bytes };
}

/** Runs in the page: whether the dialog's field takes what is typed. */
function isFieldReady(): boolean {
  return document.activeElement?.getAttribute('role') === 'combobox';
}

/** Runs in the page: notes when the dialog is asked for and when rows are there. */
function watch(): void {
  const noted = window as unknown as Record<string, number>;
  addEventListener('keydown', () => (noted['start'] ??= performance.now()), true);
  new MutationObserver(() => {
    const start = noted['start'];
    if (start === undefined || 'full' in noted) return;
    const busy = document.querySelector('[role="listbox"]')?.getAttribute('aria-busy') !== 'false';
    const row = document.querySelector('[role="option"]');
    const isNothing = !row && !busy && Boolean(document.querySelector('.search-status')?.textContent);
    if (!row && !isNothing) return;
    noted['first'] ??= performance.now() - start;
    if (isNothing || (!busy && row?.querySelector('.found-reason')?.textContent))
      noted['full'] = performance.now() - start;
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}
