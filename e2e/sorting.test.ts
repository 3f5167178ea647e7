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
