import { expectAccessibleInBothModes } from './harness/expect-accessible.ts';
import { overflowOf } from './harness/overflow-of.ts';
import { pageKindsOf } from './harness/pages-of.ts';
import type { SiteName } from './harness/sites.ts';
import { expect, test } from './harness/test.ts';
import { titlesOf } from './harness/titles-of.ts';

for (const site of ['sample', 'fork'] satisfies SiteName[]) {
  test.describe(`in the site "${site}"`, () => {
    test.use({ site, viewport: { width: 320, height: 640 } });

    test('every kind of page is free of errors, on a narrow screen too', async ({ page }) => {
      for (const path of pageKindsOf(site)) {
        await page.goto(path || './');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await overflowOf(page), `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      }
    });
  });
}

test('every kind of page is accessible by screen reader and keyboard, in light and dark mode', async ({
  page,
}) => {
  test.setTimeout(240_000);
  for (const path of [...pageKindsOf('sample'), '404.html']) {
    await page.goto(path || './');
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await expectAccessibleInBothModes(page);
  }
});

test('so is the search dialog', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('fog');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await expectAccessibleInBothModes(page);
});

test('every link and button outside running text is large enough to tap', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of pageKindsOf('sample')) {
    await page.goto(path || './');
    const small = await page.locator('a, button, select, input, summary').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .filter((one) => getComputedStyle(one).display !== 'inline')
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width > 1 && (width < 23.9 || height < 23.9);
        })
        .map((one) => one.outerHTML),
    );
    expect(small, path).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader reaches every paper from the home page in two clicks', async ({ page }) => {
    const linksOf = async (url: string): Promise<string[]> => {
      await page.goto(url);
      return page.locator('a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    };
    const first = await linksOf('./');
    const home = page.url();
    const lists = new Set(first.filter((url) => url.startsWith(home) && !url.includes('#')));
    const reached = new Set(first);
    for (const list of lists) for (const url of await linksOf(list)) reached.add(url);
    const papers = [...titlesOf('sample').keys()].map((path) => home + path);
    expect(papers.filter((url) => !reached.has(url))).toEqual([]);
  });
});

test.describe('at an address that does not exist', () => {
  test.use({ expectedConsole: [/status of 404/] });

  test('a reader sees the 404 page and can search', async ({ page }) => {
    const response = await page.goto('papers/no-such-paper/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('searchbox').first()).toBeVisible();
  });
});

/** Every row of a list has a star; one of them stands for all. */
const furtherStars = '.rows li + li .star';

test('every button on every kind of page can be pressed', async ({ page }) => {
  for (const path of pageKindsOf('sample')) {
    await page.goto(path || './');
    const names = await page
      .getByRole('button')
      .evaluateAll(
        (all, stars) => all.flatMap((one, index) => (one.matches(stars) ? [] : [index])),
        furtherStars,
      );
    for (const index of names) {
      await page.goto(path || './');
      // What was pressed before may have taken others away: the row that a button removes from the reading list.
      const button = page.getByRole('button').nth(index);
      if ((await button.count()) > 0 && (await button.isEnabled())) await button.click();
    }
  }
});
