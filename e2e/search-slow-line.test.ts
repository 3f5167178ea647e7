import type { Page } from 'playwright/test';
import { serveMeasured, type MeasuredSite } from '../src/dev/browser/serve-measured.ts';
import { slow4g } from '../src/dev/browser/slow-line.ts';
import { testSite } from './harness/sites.ts';
import { expect, test } from './harness/test.ts';

/** Ways to start a search on a page. */
const ways: Record<string, (page: Page) => Promise<void>> = {
  '/': (page) => page.keyboard.press('/'),
  'Ctrl+K': (page) => page.keyboard.press('Control+k'),
  'a click': (page) => page.getByRole('banner').getByRole('searchbox').click(),
};
/** Before and after the page's own scripts are loaded. */
const moments = { 'at once': 'domcontentloaded', 'when the page is loaded': 'load' } as const;

let site: MeasuredSite;
test.beforeAll(async () => {
  site = await serveMeasured(testSite('sample at the root').folder, slow4g);
});
test.afterAll(() => site.close());

for (const [moment, loaded] of Object.entries(moments)) {
  for (const [way, startSearch] of Object.entries(ways)) {
    test(`on a slow connection, no letter is lost when the search is started by ${way} ${moment}`, async ({
      browser,
    }) => {
      const page = await browser.newPage();
      await page.goto(site.url, { waitUntil: loaded });
      await startSearch(page);
      expect(await page.evaluate(() => document.activeElement?.matches('input'))).toBe(true);
      await page.keyboard.type('tidenet harbour levels', { delay: 80 });
      await expect(page.getByRole('combobox')).toHaveValue('tidenet harbour levels');
      await expect(page.getByRole('option').first()).toContainText('TideNet: Forecasting Harbour Levels');
      await page.close();
    });
  }
}

test('on a slow connection, a query submitted before the search is loaded is answered', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.goto(site.url, { waitUntil: 'load' });
  await page.keyboard.press('/');
  await page.keyboard.type('tidenet');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=tidenet$/);
  await page.close();
});

test('on a slow connection, no dialog opens after the reader has left the field', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(site.url, { waitUntil: 'load' });
  await page.keyboard.press('/');
  await page.keyboard.press('Tab');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.close();
});

test('on a slow connection, text typed over the query of the URL takes precedence', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(`${site.url}search/?q=fog&topic=forecasting`, { waitUntil: 'domcontentloaded' });
  const main = page.getByRole('main');
  await main.getByRole('searchbox').pressSequentially('tidenet', { delay: 80 });
  await expect(page).toHaveURL(/\?q=tidenet&topic=forecasting$/);
  await expect(main.getByRole('searchbox')).toHaveValue('tidenet');
  await expect(main.getByRole('listitem').first()).toContainText('TideNet');
  await page.close();
});
