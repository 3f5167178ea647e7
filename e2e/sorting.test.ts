import { expect, test } from './harness/test.ts';

test('a reader sorts the papers by title', async ({ page }) => {
  await page.goto('papers/');
  await page.getByRole('button', { name: 'A–Z' }).click();
  const titles = await page.locator('.papers .rows > li > a').allInnerTexts();
  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b)));
});

test('a reader sorts the papers, and Back restores their order', async ({ page }) => {
  await page.goto('papers/');
  const titles = () => page.locator('.papers .rows > li > a').allInnerTexts();
  const before = await titles();
  await page.getByRole('button', { name: 'A–Z' }).click();
  expect(await titles()).toEqual(before.toSorted((a, b) => a.localeCompare(b)));
  await expect(page).toHaveURL(/\?sort=title$/);
  await page.goBack();
  expect(await titles()).toEqual(before);
});

test('a reader filters and sorts the claims of all papers', async ({ page }) => {
  await page.goto('results/');
  await page.getByLabel('Measure').selectOption('mean error');
  await expect(page.locator('tbody tr:visible')).toHaveCount(1);
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
  await page.getByLabel('Measure').selectOption('error');
  await page.getByRole('button', { name: 'Number' }).click();
  const asBuilt = await claims();
  expect(asBuilt.length).toBeGreaterThan(0);
  await page.route('**/results/*', async (route) => {
    const response = await route.fetch();
    const turned = (await response.text()).replace(/<tr\b.*?<\/tr>/gs, turnRow);
    await route.fulfill({ response, body: turned });
  });
  await page.reload();
  await expect(page.getByRole('columnheader').first()).toHaveText(/Compared with/);
  await expect(page.getByRole('columnheader', { name: 'Number' })).toHaveAttribute('aria-sort', 'ascending');
  expect((await claims()).map((cells) => cells.toReversed())).toEqual(asBuilt);
});

/** A table row with its cells reversed. */
function turnRow(row: string): string {
  const cells = row.match(/<(t[hd])\b.*?<\/\1>/gs)!;
  return row.replace(cells.join(''), cells.toReversed().join(''));
}
