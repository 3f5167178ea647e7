import type { Page } from 'playwright';

/** By how many pixels a page is wider than its window; 0 when a reader need not scroll sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
