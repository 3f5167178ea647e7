import { searchFor } from './harness/search-dialog.ts';
import { partsOf } from './harness/search-page.ts';
import { expect, test } from './harness/test.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('a reader finds a paper by its misspelt name and opens it with the keyboard alone', async ({ page }) => {
  const { dialog, rows, chosen } = await searchFor(page, 'tidnet');
  await expect(dialog.getByText('Showing results for tidenet')).toBeVisible();
  await expect(rows.first()).toContainText('TideNet: Forecasting Harbour Levels with Sparse Gauges');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveText(
    await rows
      .first()
      .innerText()
      .then((text) => new RegExp(text.split('\n')[0]!)),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('TideNet');
});

test('a reader searches for the query as typed instead', async ({ page }) => {
  const { dialog, rows, status } = await searchFor(page, 'tidnet');
  await dialog.getByRole('button', { name: 'Search instead for tidnet' }).click();
  await expect(rows).toHaveCount(0);
  await expect(status).toHaveText('No paper contains “tidnet”.');
});

test('each paper is listed once, with its full title and the matching words highlighted', async ({
  page,
}) => {
  const { rows } = await searchFor(page, 'forget the water level');
  const row = rows.filter({ hasText: 'What Graph Networks Remember of Sparse Gauges' });
  await expect(row).toHaveCount(1);
  await expect(row.locator('mark', { hasText: /^forget$/ })).toBeVisible();
});

test('a reader sees which word no paper contains', async ({ page }) => {
  const { rows, status } = await searchFor(page, 'fog lighthouses blockchain');
  await expect(status).toHaveText(/^No paper contains “blockchain”. 1 paper matches the rest/);
  await expect(rows.first()).toContainText('Lighthouses by Night');
});

test('a query without results says so and offers topics', async ({ page }) => {
  const { dialog, rows, status } = await searchFor(page, 'blockchain');
  await expect(status).toHaveText('No paper contains “blockchain”.');
  await expect(rows).toHaveCount(0);
  await dialog.getByRole('link', { name: 'Forecasting' }).click();
  await expect(page).toHaveURL(/search\/\?topic=forecasting$/);
  await expect(partsOf(page).rows.getByRole('link', { name: /^TideNet/ })).toBeVisible();
});

test('a reader whose words are in no paper together searches for one of them', async ({ page }) => {
  const { dialog, field, rows, status } = await searchFor(page, 'linf gauges');
  await expect(status).toHaveText('No paper contains “linf”; 4 have “gauges”.');
  await dialog.getByRole('button', { name: 'gauges' }).click();
  await expect(rows).toHaveCount(4);
  await expect(field).toHaveValue('gauges');
  await expect(field).toBeFocused();
});

test('values of a field are offered while it is typed', async ({ page }) => {
  const { dialog, field, rows } = await searchFor(page, 'author:exam');
  await dialog.getByRole('button', { name: 'Ben Example (1)' }).click();
  await expect(field).toHaveValue('author:"Ben Example"');
  await expect(rows).toHaveCount(1);
});

test('a reader finds a paper by its author, year, DOI or a link to it', async ({ page }) => {
  const { field, rows } = await searchFor(page, '');
  const found = [
    'Ada Example',
    'author:example',
    'year:2024',
    'year:2023..',
    'https://doi.org/10.1000/example.1',
  ];
  for (const query of found) {
    await field.fill(query);
    await expect(rows.first()).toContainText('A page written by hand');
    await expect(rows.first()).toContainText('Ada Example, Ben Example · 12 Mar 2024 · Journal of Examples');
  }
});

test('topics are offered once when a query without results is typed letter by letter', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search/topics.json', async (route) => {
    await held;
    await route.continue();
  });
  const { dialog, field, status } = await searchFor(page, '');
  for (const typed of ['zzqq', 'zzqqx', 'zzqqxx']) {
    const asked = page.waitForRequest('**/search/topics.json');
    await field.fill(typed);
    await expect(status).toHaveText(`No paper contains “${typed}”.`);
    await asked;
  }
  const answered = page.waitForResponse('**/search/topics.json');
  release();
  await answered;
  await page.waitForLoadState('networkidle');
  await expect(dialog.getByText('Browse by topic:')).toHaveCount(1);
});

test('clearing the field clears the rows', async ({ page }) => {
  const { field, rows, status } = await searchFor(page, 'gauges');
  await expect(rows.first()).toBeVisible();
  await field.fill('');
  await expect(rows).toHaveCount(0);
  await expect(status).toHaveText('');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('markup in a title is shown as text', async ({ page }) => {
  const { rows } = await searchFor(page, 'markerstatement');
  await expect(rows.first()).toContainText('A Study of <script>window.__pwned=1</script> Titles');
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
});

test('markup in a query is shown as text', async ({ page }) => {
  const { status } = await searchFor(page, '<img src=x onerror=window.__pwned=9> zzzz');
  await expect(status).toContainText(/paper/);
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
});
