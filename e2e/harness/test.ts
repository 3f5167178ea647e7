import { test as base } from 'playwright/test';
import { testSite, type SiteName } from './sites.ts';
import { watchPage } from './watch-page.ts';

export { expect } from 'playwright/test';

/** Options for `test.use({ … })`. */
export interface HarnessOptions {
  /** The site to visit. Paths are relative to its home page: `page.goto('papers/')`. */
  site: SiteName;
  /** Console messages that are expected. */
  expectedConsole: RegExp[];
}

interface HarnessFixtures {
  /** Fails the test on any unexpected problem; runs automatically. */
  calm: void;
}

/** Playwright's `test` on one of the sites. Unexpected console messages and requests fail a test. */
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
