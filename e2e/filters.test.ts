import { pageKindsOf } from './harness/pages-of.ts';
import { expect, test } from './harness/test.ts';

test('a reader combines filters, which the URL keeps, and goes back', async ({ page }) => {
  await page.goto('papers/');
  const rows = page.locator('.papers .rows > li:visible');
  const facets = page.getByRole('complementary', { name: 'Filters' });
  const all = await rows.count();
  await facets.getByRole('link', { name: 'Forecasting' }).click();
  const some = await rows.count();
  expect(some).toBeLessThan(all);
  await facets.getByRole('link', { name: 'GaugeBench' }).click();
  await expect(rows).toHaveCount(1);
  await expect(page.getByText(`1 of ${all} papers`)).toBeVisible();
  const address = page.url();
  await page.goBack();
  await expect(rows).toHaveCount(some);
  await page.goto(address);
  await expect(rows).toHaveCount(1);
});

test('a reader finds as many papers as topics and names have counted', async ({ page }) => {
  for (const path of ['topics/forecasting/', 'datasets/gaugebench/', 'methods/tidenet/']) {
    await page.goto(path);
    const facets = page.locator('.facets li');
    const promised = await facets.evaluateAll((items) =>
      items.map(
        (item) => [item.querySelector('a')!.href, Number(item.querySelector('span')!.textContent)] as const,
      ),
    );
    expect(promised.length, path).toBeGreaterThan(0);
    for (const [address, count] of promised) {
      await page.goto(address);
      await expect(page.locator('.papers .rows > li'), address).toHaveCount(count);
      await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} of \\d+ papers$`));
    }
  }
});

test('a reader narrows a list of several pages as a whole', async ({ page }) => {
  await page.goto('papers/?with=topic%3Aforecasting');
  const rows = page.locator('.papers .rows > li');
  await expect(page.getByRole('status')).toHaveText(/ of /);
  const count = await rows.count();
  expect(count).toBeGreaterThan(0);
  const list = new URL('./', page.url()).href;
  await page.route('**/papers/page/2/', async (route) => {
    const response = await route.fetch({ url: list });
    const body = (await response.text()).replace('<style>', '<style>/* not those of the first page */');
    await route.fulfill({ response, body });
  });
  await page.route(/\/papers\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('data-pages="1"', 'data-pages="2"');
    await route.fulfill({ response, body });
  });
  await page.reload();
  await expect(rows).toHaveCount(2 * count);
});

test('a reader removes an active filter', async ({ page }) => {
  await page.goto('papers/?with=topic%3Aforecasting&with=dataset%3Agaugebench');
  const rows = page.locator('.papers .rows > li');
  const chosen = page.getByRole('list', { name: 'Active filters' });
  await expect(rows).toHaveCount(1);
  await chosen.getByRole('button', { name: 'Remove Forecasting' }).click();
  await expect(rows).toHaveCount(2);
  await chosen.getByRole('button').click();
  await expect(chosen).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(/^\d+ papers$/);
});

test('a reader sees that code was released without a link', async ({ page }) => {
  await page.goto('papers/');
  await page.getByRole('link', { name: 'Code released, no link given' }).click();
  await expect(page.getByRole('status')).toHaveText(/^1 of/);
  await page.locator('.papers .rows > li a').click();
  await expect(page.getByText('Code released, no link given')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader filters the list by pages of single values', async ({ page }) => {
    await page.goto('papers/');
    await page.getByRole('link', { name: 'Code with a link' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Code with a link');
    await expect(page.getByRole('link', { name: /Lighthouses by Night/ })).toBeVisible();
  });

  test('a link to a combination of filters explains that they need JavaScript', async ({ page }) => {
    await page.goto('topics/forecasting/');
    await page.locator('.facets a').first().click();
    const note = page.locator('main noscript p');
    await expect(note).toBeVisible();
    await expect(note).toContainText('Combining filters needs JavaScript');
  });

  test('there are no controls that need scripts', async ({ page }) => {
    for (const path of pageKindsOf('sample')) {
      await page.goto(path || './');
      const controls = page.locator('button:visible, select:visible, input:visible');
      const outside = await controls.evaluateAll((all) => all.filter((one) => !one.closest('form')).length);
      expect(outside, path).toBe(0);
    }
  });
});
