import { titlesOf } from './harness/titles-of.ts';
import { testSite, type SiteName } from './harness/sites.ts';
import { expect, test } from './harness/test.ts';

/** Most papers that are searched for, spread evenly over the library. */
const MOST = 150;

for (const site of ['own', 'sample', 'chinese'] satisfies SiteName[]) {
  test.describe(`in the site "${site}"`, () => {
    test.use({ site });
    test.setTimeout(300_000);

    test('a reader finds every paper first by its title', async ({ page }) => {
      const titles = titlesOf(site);
      const step = Math.ceil(titles.size / MOST);
      const asked = [...titles.values()].filter((_, index) => index % step === 0);
      const home = new URL(testSite(site).url).pathname;
      const missed: string[] = [];
      for (const title of asked) {
        await page.goto(`search/?q=${encodeURIComponent(title)}`);
        const first = page.getByRole('main').getByRole('listitem').getByRole('link').first();
        const href = await first.getAttribute('href', { timeout: 10_000 }).catch(() => null);
        const path = href && new URL(href, page.url()).pathname.slice(home.length);
        if (!path || titles.get(path) !== title) missed.push(`${title} → ${path}`);
      }
      expect(asked.length).toBeGreaterThan(0);
      expect(missed).toEqual([]);
    });
  });
}
