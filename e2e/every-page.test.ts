import { expectAccessible } from './harness/expect-accessible.ts';
import { overflowOf } from './harness/overflow-of.ts';
import { pageKindsOf } from './harness/pages-of.ts';
import { expect, test } from './harness/test.ts';

test('a reader sees every kind of page without a fault, on a narrow screen too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pageKindsOf('sample')) {
    await page.goto(path || './');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await overflowOf(page), `${path} scrolls sideways`).toBeLessThanOrEqual(0);
  }
});

test('a reader who uses a screen reader or a keyboard can use every kind of page', async ({ page }) => {
  for (const path of pageKindsOf('sample')) {
    await page.goto(path || './');
    await expectAccessible(page);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader reaches every paper from the home page', async ({ page }) => {
    await page.goto('./');
    const papers = page.getByRole('main').locator('a[href*="/papers/"]');
    expect(await papers.count()).toBeGreaterThan(0);
    await papers.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('at an address that does not exist', () => {
  test.use({ expectedConsole: [/status of 404/] });

  test('a reader is told so and can search', async ({ page }) => {
    const response = await page.goto('papers/no-such-paper/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('searchbox').first()).toBeVisible();
  });
});

test('a reader may press every button of every kind of page', async ({ page }) => {
  for (const path of pageKindsOf('sample')) {
    await page.goto(path || './');
    const names = await page.getByRole('button').evaluateAll((all) => all.map((_, index) => index));
    for (const index of names) {
      await page.goto(path || './');
      const button = page.getByRole('button').nth(index);
      if (await button.isEnabled()) await button.click();
    }
  }
});
