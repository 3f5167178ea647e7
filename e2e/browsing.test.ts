import { pageKindsOf } from './harness/pages-of.ts';
import { expect, test } from './harness/test.ts';

test('a reader finds a paper by its topic', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('list', { name: 'Topics' })
    .getByRole('link', { name: /Forecasting/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forecasting');
  await page.getByRole('link', { name: /Lighthouses by Night/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lighthouses by Night');
});

test('a reader finds all papers on a data set, however they spell it', async ({ page }) => {
  await page.goto('datasets/gaugebench/');
  await expect(page.locator('.rows > li')).toHaveCount(2);
  await expect(page.getByText('Also written Gauge-Bench.')).toBeVisible();
});

test('a reader finds a method, with the paper that introduced it first', async ({ page }) => {
  await page.goto('methods/tidenet/');
  await expect(page.locator('.rows > li').first()).toContainText('TideNet: Forecasting Harbour Levels');
  await expect(page.getByText('Introduced by')).toBeVisible();
});

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

test('a reader sorts the papers by title', async ({ page }) => {
  await page.goto('papers/');
  await page.getByRole('button', { name: 'A–Z' }).click();
  const titles = await page.locator('.papers .rows > li > a').allInnerTexts();
  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b)));
});

test('a reader filters and sorts the claims of all papers', async ({ page }) => {
  await page.goto('results/');
  await page.getByLabel('Data set').selectOption('GaugeBench');
  await expect(page.locator('tbody tr:visible').first()).toContainText('GaugeBench');
  await page.goBack();
  await page.getByRole('button', { name: 'Number' }).click();
  await expect(page.getByRole('columnheader', { name: 'Number' })).toHaveAttribute('aria-sort', 'ascending');
  const numbers = await page.locator('tbody td:nth-of-type(1)').allInnerTexts();
  const sorted = numbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  expect(numbers).toEqual(sorted);
});

test('a reader filters and sorts the claims in any order of columns', async ({ page }) => {
  await page.goto('results/');
  const claims = () =>
    page
      .locator('tbody tr:visible')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
  await page.getByLabel('Data set').selectOption('GaugeBench');
  await page.getByRole('button', { name: 'Number' }).click();
  const asBuilt = await claims();
  expect(asBuilt.length).toBeGreaterThan(0);
  await page.route('**/results/*', async (route) => {
    const response = await route.fetch();
    const turned = (await response.text()).replace(/<tr\b.*?<\/tr>/gs, turnRow);
    await route.fulfill({ response, body: turned });
  });
  await page.reload();
  await expect(page.getByRole('columnheader').first()).toHaveText(/Data set/);
  await expect(page.getByRole('columnheader', { name: 'Number' })).toHaveAttribute('aria-sort', 'ascending');
  expect((await claims()).map((cells) => cells.toReversed())).toEqual(asBuilt);
});

/** A table row with its cells reversed. */
function turnRow(row: string): string {
  const cells = row.match(/<(t[hd])\b.*?<\/\1>/gs)!;
  return row.replace(cells.join(''), cells.toReversed().join(''));
}

test('a reader sorts the papers of a topic, and Back restores their order', async ({ page }) => {
  await page.goto('topics/language-models/');
  const titles = () => page.locator('.papers .rows > li > a').allInnerTexts();
  const before = await titles();
  await page.getByRole('button', { name: 'A–Z' }).click();
  expect(await titles()).toEqual(before.toSorted((a, b) => a.localeCompare(b)));
  await expect(page).toHaveURL(/\?sort=title$/);
  await page.goBack();
  expect(await titles()).toEqual(before);
});

test('a reader finds an acronym with its papers', async ({ page }) => {
  await page.goto('glossary/');
  await expect(page.locator('dd', { hasText: 'graph network' }).getByRole('link')).toHaveCount(2);
});

test('a reader opens papers from the map, whose targets do not overlap', async ({ page }) => {
  await page.goto('map/');
  const boxes = await page.locator('.map .target').evaluateAll((targets) =>
    targets.map((target) => {
      const { x, y, width } = target.getBoundingClientRect();
      return { x: x + width / 2, y: y + width / 2, size: width };
    }),
  );
  expect(boxes.length).toBeGreaterThan(8);
  for (const [at, a] of boxes.entries()) {
    expect(a.size).toBeGreaterThanOrEqual(24);
    for (const b of boxes.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24);
  }
  await page.locator('.map a[aria-label^="TideNet"] .target').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('TideNet');
});

test.describe('at a URL that is almost right', () => {
  test.use({ expectedConsole: [/status of 404/] });

  test('a reader is offered the intended paper', async ({ page }) => {
    await page.goto('papers/sandlorra/');
    await page.getByRole('link', { name: /SandLoRA/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('SandLoRA');
  });
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

test.describe('in a library without any metadata', () => {
  test.use({ site: 'chinese' });

  test('there are no empty headings, lists or charts', async ({ page }) => {
    for (const path of ['', 'papers/', 'about/']) {
      await page.goto(path || './');
      const empty = await page
        .locator('main :is(h1, h2, h3, ul, ol, dl, table, svg)')
        .evaluateAll(
          (all) => all.filter((one) => one.textContent.trim() === '' && !one.closest('[hidden]')).length,
        );
      expect(empty, path).toBe(0);
    }
    await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link')).toHaveText(['Papers']);
  });
});
