import { test as base } from 'playwright/test';
import { testSite, type SiteName } from './sites.ts';
import { watchPage } from './watch-page.ts';

export { expect } from 'playwright/test';

/** What a test file may choose by `test.use({ … })`. */
export interface HarnessOptions {
  /** The site to visit. Pages are opened by paths from its home: `page.goto('papers/')`. */
  site: SiteName;
  /** Lines of the browser's console that are meant to come. */
  expectedConsole: RegExp[];
}

interface HarnessFixtures {
  /** Fails the test on what a reader should never cause; starts by itself. */
  calm: void;
}

/** Playwright's `test`, on a site of ours, where anything unexpected in the console or on the wire is a failure. */
export const test = base.extend<HarnessOptions & HarnessFixtures>({
  site: ['sample', { option: true }],
  expectedConsole: [[], { option: true }],
  baseURL: async ({ site }, use) => use(testSite(site).url),
  calm: [
    async ({ page, site, expectedConsole }, use) => {
      const seen = watchPage(page, new URL(testSite(site).url).origin, expectedConsole);
      await use();
      base.expect(seen, 'the browser should have nothing to say').toEqual([]);
    },
    { auto: true },
  ],
});
