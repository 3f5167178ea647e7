import { wordsEnding } from '../src/search/pagefind-files.ts';
import { searchFor } from './harness/search-dialog.ts';
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

test('the selected row keeps its place when full-text results arrive', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**/*${wordsEnding}`, async (route) => {
    await held;
    await route.continue();
  });
  const { rows, chosen } = await searchFor(page, 'sparse gauges');
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const before = await chosen.getAttribute('id');
  release();
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toHaveAttribute('id', before!);
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
});

test('a reader sees which word no paper contains', async ({ page }) => {
  const { dialog, rows } = await searchFor(page, 'fog lighthouses blockchain');
  await expect(dialog.getByText('No paper contains blockchain, so it was ignored.')).toBeVisible();
  await expect(rows.first()).toContainText('Lighthouses by Night');
});

test('a query without results says so and offers topics', async ({ page }) => {
  const { dialog, rows, status } = await searchFor(page, 'blockchain');
  await expect(status).toHaveText('No paper contains “blockchain”.');
  await expect(rows).toHaveCount(0);
  await dialog.getByRole('link', { name: 'Forecasting' }).click();
  await expect(page).toHaveURL(/search\/\?topic=forecasting$/);
  await expect(page.getByRole('main').getByRole('link', { name: /TideNet/ })).toBeVisible();
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
