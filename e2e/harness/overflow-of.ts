import type { Page } from 'playwright';

/** How many pixels wider than the window a page is; 0 if it does not scroll sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
