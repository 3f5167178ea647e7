import type { SiteName } from './harness/sites.ts';
import { expect, test } from './harness/test.ts';

for (const site of ['lived', 'lived at the root'] satisfies SiteName[]) {
  test.describe(`in the site "${site}"`, () => {
    test.use({ site });

    test('a reader of an old link is taken to the page at its new address', async ({ page }) => {
      await page.goto('papers/mending-nets-in-frost/');
      await expect(page).toHaveURL(/\/papers\/winter-nets\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mending Nets in Frost');
    });

    test('a search engine at an old link learns the new address', async ({ request }) => {
      const text = await (await request.get('papers/mending-nets-in-frost/')).text();
      expect(text).toMatch(/<link rel="canonical" href="[^"]*\/papers\/winter-nets\/">/);
      expect(text).toMatch(/<meta name="robots" content="noindex">/);
    });

    test('a reader of a paper that left is told so, and finds the search', async ({ page }) => {
      await page.goto('papers/counting-swans-at-dusk/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Counting Swans at Dusk');
      await expect(
        page.getByText(/This paper is no longer in the library since \d+ \w+ \d{4}\./),
      ).toBeVisible();
      await page.getByRole('link', { name: 'Search the library for similar papers' }).click();
      await expect(page).toHaveURL(/\/search\/\?q=Counting/);
    });

    test('a reader sees what changed since last week, claims included', async ({ page }) => {
      await page.goto('digests/');
      await page.getByRole('link', { name: 'what changed since week-1.txt' }).click();
      const section = (name: string) => page.locator('section', { has: page.getByRole('heading', { name }) });
      await expect(section('New (1)')).toContainText('Ringing Bells in Fog');
      await expect(section('Gone (1)')).toContainText('Mending Nets in Frost');
      await expect(section('Changed (1)')).toContainText('Ferrying Hay across Slow Rivers');
      await expect(section('Changed (1)')).toContainText(/New claims: 6\.1%/);
      await expect(section('Changed (1)')).toContainText(/Claims that are gone: 5\.2%/);
      await section('Gone (1)').getByRole('link').click();
      await expect(page).toHaveURL(/\/papers\/winter-nets\/$/);
    });

    test('a reader sees the date and the source of a digest where they are stated', async ({ page }) => {
      await page.goto('digests/');
      const second = page.getByRole('listitem').filter({ hasText: 'week-2.txt, 12 March 2026' });
      await expect(second.getByRole('link', { name: 'https://papers.example/week-2' })).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: 'week-1.txt: ' })).not.toContainText('2026');
    });

    test('a reader is led to the editor of the page, and to a report that names it', async ({ page }) => {
      await page.goto('papers/winter-nets/');
      await page.getByText('Where this page comes from').click();
      await expect(page.getByRole('link', { name: 'Improve this page' })).toHaveAttribute(
        'href',
        /^https:\/\/github\.com\/user\/repo\/edit\/main\/.*\/papers\/winter-nets\.mdx$/,
      );
      const href = await page.getByRole('link', { name: 'Report a mistake' }).getAttribute('href');
      const body = new URL(href!).searchParams.get('body');
      expect(body).toMatch(/Page: .*winter-nets\/\nFile: .*\nDigest: week-1\.txt, lines \d+ to \d+\nField/);
    });

    test('a paper lists every digest that has it, with dates', async ({ page }) => {
      await page.goto('papers/ferrying-hay-across-slow-rivers/');
      await page.getByText('Where this page comes from').click();
      await expect(page.getByText('of week-1.txt.')).toBeVisible();
      await expect(page.getByText('of week-2.txt (12 March 2026).')).toBeVisible();
    });
  });
}
