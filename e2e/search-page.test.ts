import { expectAccessible } from './harness/expect-accessible.ts';
import { overflowOf } from './harness/overflow-of.ts';
import { partsOf } from './harness/search-page.ts';
import { expect, test } from './harness/test.ts';

test('a reader opens a search with topic and sort order from a link', async ({ page }) => {
  await page.goto('search/?q=gauges&topic=forecasting&sort=title');
  const { main, field, rows, status } = partsOf(page);
  await expect(field).toHaveValue('gauges');
  await expect(main.getByRole('combobox', { name: 'Topic', exact: true })).toHaveValue('forecasting');
  await expect(main.getByLabel('Sort by')).toHaveValue('title');
  await expect(status).toHaveText(/^\d papers$/);
  const titles = await rows.getByRole('link').allInnerTexts();
  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b)));
  expect(titles.join('\n')).toContain('TideNet');
});

test('an order that does not exist is shown as the default', async ({ page }) => {
  await page.goto('search/?q=gauges&sort=colour');
  const { main, rows } = partsOf(page);
  await expect(rows).toHaveCount(4);
  await expect(main.getByLabel('Sort by').getByRole('option', { selected: true })).toHaveText('Relevance');
});

test('a reader groups the papers found by topic, by the keyboard on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('search/?q=gauges');
  const { main, rows } = partsOf(page);
  await expect(rows).toHaveCount(4);
  const select = main.getByLabel('Sort by');
  await select.focus();
  await page.keyboard.type('Topic');
  await expect(page).toHaveURL(/sort=topic$/);
  const group = rows.filter({ has: page.getByRole('heading', { name: 'Forecasting (2)' }) });
  await expect(group.getByRole('link')).toBeVisible();
  await expect(rows).toHaveCount(4);
  expect(await overflowOf(page)).toBe(0);
  await expectAccessible(page);
  await page.goBack();
  await expect(main.getByRole('heading', { name: 'Forecasting (2)' })).toHaveCount(0);
});

test('a reader goes back and forward through searches', async ({ page }) => {
  await page.goto('search/?q=fog');
  const { field, rows } = partsOf(page);
  await expect(rows.first()).toContainText('Lighthouses by Night');
  await field.fill('ledger');
  await page.keyboard.press('Enter');
  await expect(rows.first()).toContainText('Ledger');
  await expect(page).toHaveURL(/\?q=ledger$/);
  await page.goBack();
  await expect(field).toHaveValue('fog');
  await expect(rows.first()).toContainText('Lighthouses by Night');
  await page.goForward();
  await expect(field).toHaveValue('ledger');
  await expect(rows.first()).toContainText('Ledger');
});

test('a reader excludes a word or a topic, and searches for a phrase', async ({ page }) => {
  await page.goto('search/?q=gauges');
  const { field, rows } = partsOf(page);
  await expect(rows.getByRole('link', { name: /^Lighthouses/ })).toBeVisible();
  await field.fill('gauges -fog -topic:language-models');
  await expect(rows.getByRole('link', { name: /^Lighthouses/ })).toHaveCount(0);
  await expect(rows.getByRole('link', { name: /^SandLoRA/ })).toHaveCount(0);
  await expect(rows.getByRole('link', { name: /^TideNet/ })).toBeVisible();
  await field.fill('-topic:language-models -fog');
  await expect(rows.getByRole('link', { name: /^TideNet/ })).toBeVisible();
  await field.fill('-fog');
  await expect(rows.getByRole('link', { name: /^Lighthouses/ })).toHaveCount(0);
  await expect(rows.getByRole('link', { name: /^SandLoRA/ })).toBeVisible();
  await field.fill('"mean error"');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('TideNet');
});

test('a reader narrows a search by a value, and goes back', async ({ page }) => {
  await page.goto('search/?q=gauges');
  const { main, rows, status } = partsOf(page);
  await expect(status).toHaveText('4 papers');
  await main.getByRole('link', { name: 'Forecasting', exact: true }).click();
  await expect(page).toHaveURL(/q=gauges\+topic%3Aforecasting$/);
  await expect(rows).toHaveCount(2);
  await page.goBack();
  await expect(rows).toHaveCount(4);
});

test('a reader sees how the query was corrected, and searches for it as typed', async ({ page }) => {
  await page.goto('search/?q=tidnet');
  const { main, rows, status } = partsOf(page);
  await expect(main.getByText('Showing results for tidenet')).toBeVisible();
  await main.getByRole('button', { name: 'Search instead for tidnet' }).click();
  await expect(status).toHaveText('No paper contains “tidnet”.');
  await expect(rows).toHaveCount(0);
});

test('a reader who finds nothing browses by topic', async ({ page }) => {
  await page.goto('search/?q=blockchain');
  const { main, status } = partsOf(page);
  await expect(status).toHaveText('No paper contains “blockchain”.');
  await main.getByRole('link', { name: 'Forecasting' }).click();
  await expect(main.getByRole('combobox', { name: 'Topic', exact: true })).toHaveValue('forecasting');
  await expect(partsOf(page).rows.first()).toBeVisible();
});

test('a result leads to the matching words on the paper’s page', async ({ page }) => {
  await page.goto('search/?q=harbour levels');
  const link = partsOf(page).rows.first().getByRole('link');
  await expect(link).toHaveAttribute('href', /\/papers\/tidenet\/#:~:text=/);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('TideNet');
});

test('a reader sees the papers found on the map', async ({ page }) => {
  await page.goto('search/?q=gauges');
  await partsOf(page).main.getByRole('link', { name: 'Show these papers on the map' }).click();
  await expect(page.getByText(/\d of \d+ papers on the map match/)).toBeVisible();
});

test('the list of papers is requested once for the search page and the dialog over it', async ({ page }) => {
  const lists: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('list/all.json')) lists.push(request.url());
  });
  for (const address of ['search/?q=gauges', 'search/']) {
    await page.goto(address);
    await page.getByRole('banner').getByRole('searchbox').click();
    await page.keyboard.insertText('tidenet');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('TideNet');
    expect(lists.splice(0)).toHaveLength(1);
  }
});

test('an empty query shows nothing', async ({ page }) => {
  await page.goto('search/?q=');
  const { field, rows, status } = partsOf(page);
  await expect(rows).toHaveCount(0);
  await field.fill('the of and');
  await expect(status).toHaveText(/paper/);
  await field.fill('');
  await expect(status).toHaveText('');
  await expect(rows).toHaveCount(0);
});

test.describe('with more than one page of results', () => {
  test.use({ site: 'invented' });

  test('a reader shows more results and comes back to the same place', async ({ page }) => {
    await page.goto('search/?q=parameters');
    const { main, rows } = partsOf(page);
    await expect(rows).toHaveCount(20);
    await main.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(20);
    const count = await rows.count();
    const far = rows.nth(18).getByRole('link');
    await far.scrollIntoViewIfNeeded();
    await expect(far).not.toHaveText('…');
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    await far.click();
    await expect(main.getByRole('article')).toBeVisible();
    await page.goBack();
    await expect(rows).toHaveCount(count);
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(40);
  });
});

test('a query typed before the scripts are loaded is answered', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/later*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('search/', { waitUntil: 'domcontentloaded' });
  const { field, rows } = partsOf(page);
  await field.fill('ledger');
  release();
  await expect(rows.first()).toContainText('Ledger');
  await expect(field).toHaveValue('ledger');
});
