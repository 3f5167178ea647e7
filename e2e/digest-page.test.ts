import { expect, test } from './harness/test.ts';

const digest = 'digests/harbour/';

test('a reader sees how a digest was read, and follows a title to its page', async ({ page }) => {
  await page.goto(digest);
  const main = page.getByRole('main');
  await expect(main).toContainText(/\d+ papers, read as text in utf-8, [\d,]+ bytes/);
  const title = main.getByRole('link', { name: /^TideNet/ });
  await title.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('TideNet');
});

test('a reader unfolds the lines that belong to no paper', async ({ page }) => {
  await page.goto(digest);
  const lines = page.locator('details', { hasText: '5 lines of no paper' });
  await expect(lines.getByText('Subscribe')).toBeHidden();
  await lines.locator('summary').click();
  await expect(lines.getByText('Subscribe')).toBeVisible();
});

test('a reader goes from a paper to its place in the digest', async ({ page }) => {
  await page.goto(digest);
  const row = page.locator('.parts li', { has: page.getByRole('link', { name: /^TideNet/ }) });
  await page.goto(`${digest}#${await row.getAttribute('id')}`);
  await expect(page.locator('.parts li:target').getByRole('link')).toHaveText(/^TideNet/);
});

test('a digest fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(digest);
  await page.locator('summary').first().click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
