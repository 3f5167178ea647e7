import { searchFor } from './harness/search-dialog.ts';
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
  await expect(page.locator('.papers .rows > li').first()).toContainText(
    'TideNet: Forecasting Harbour Levels',
  );
  await expect(page.getByText('Proposed by')).toBeVisible();
});

test('a reader finds an acronym with its papers', async ({ page }) => {
  await page.goto('glossary/');
  await expect(page.locator('dd', { hasText: 'graph network' }).getByRole('link')).toHaveCount(2);
});

test('a reader opens papers from the map, whose targets do not overlap', async ({ page }) => {
  await page.goto('map/');
  const boxes = await page.locator('.map use').evaluateAll((targets) =>
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
  await page
    .locator('.map')
    .getByRole('link', { name: /^TideNet/ })
    .locator('use')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('TideNet');
});

test('a reader goes from a paper to its place on the map', async ({ page }) => {
  await page.goto('papers/tidenet/');
  await page.getByRole('link', { name: 'Show on the map' }).click();
  await expect(page.locator('.map a:target')).toHaveAccessibleName(/TideNet/);
  await expect(page.locator('.map a:target text').last()).toBeVisible();
});

test('a reader marks the papers on the map that match a query, and Back unmarks them', async ({ page }) => {
  await page.goto('map/');
  const lit = page.locator('.map a.lit');
  await page.getByLabel('Mark papers that match').fill('ledger');
  await page.keyboard.press('Enter');
  await expect(lit).toHaveCount(1);
  await expect(lit).toHaveAccessibleName(/Long Ledger/);
  await expect(page.getByText(/^1 of \d+ papers on the map match$/)).toBeVisible();
  await page.reload();
  await expect(lit).toHaveCount(1);
  await page.goBack();
  await expect(lit).toHaveCount(0);
});

test.describe('at a URL that is almost right', () => {
  test.use({ expectedConsole: [/status of 404/] });

  test('a reader is offered the intended paper', async ({ page }) => {
    await page.goto('papers/sandlorra/');
    await page.getByRole('link', { name: /SandLoRA/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('SandLoRA');
  });
});

test.describe('in a library without any metadata', () => {
  test.use({ site: 'chinese' });

  test('the empty search offers no field of which no paper has a value', async ({ page }) => {
    await page.goto('./');
    const { dialog } = await searchFor(page, '');
    await expect(dialog.getByRole('button', { name: 'title:' })).toBeVisible();
    for (const field of ['author:', 'year:', 'venue:'])
      await expect(dialog.getByRole('button', { name: field })).toHaveCount(0);
  });

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
