import { partsOf } from './harness/search-page.ts';
import { testSite, type SiteName } from './harness/sites.ts';
import { expect, test } from './harness/test.ts';
import { titlesOf } from './harness/titles-of.ts';

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
      expect(asked.length).toBeGreaterThan(0);
      await page.goto('search/');
      const { field, rows } = partsOf(page);
      const titleOfFirst = async (): Promise<string | undefined> => {
        const href = await rows.first().getByRole('link').first().getAttribute('href');
        return titles.get(new URL(href!, page.url()).pathname.slice(home.length));
      };
      for (const title of asked) {
        await field.fill(title);
        await expect.poll(titleOfFirst, { message: title, intervals: [50] }).toBe(title);
      }
    });
  });
}
