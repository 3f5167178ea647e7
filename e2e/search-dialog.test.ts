import { searchFolder } from '../src/search/pagefind-files.ts';
import { searchFor } from './harness/search-dialog.ts';
import { expect, test } from './harness/test.ts';
import type { Page } from 'playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

for (const keys of ['/', 'Control+k', 'Meta+k']) {
  test(`a reader opens the search with ${keys} and leaves it with Escape`, async ({ page }) => {
    await page.keyboard.press(keys);
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

test('a reader opens the search by clicking the field, and keeps the text typed there', async ({ page }) => {
  await page.getByRole('banner').getByRole('searchbox').click();
  await page.keyboard.insertText('tidenet');
  await expect(page.getByRole('option').first()).toContainText('TideNet: Forecasting Harbour Levels');
});

test('a page does not load the search before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  const ofSearch = () => asked.filter((url) => /pagefind|dialog|later/.test(url));
  expect(ofSearch()).toEqual([]);
  await searchFor(page, 'fog');
  await expect.poll(() => ofSearch().length).toBeGreaterThan(4);
});

test('the dialog takes what is typed while the search is still on its way', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search-titles*', async (route) => {
    await held;
    await route.continue();
  });
  const { field, rows } = await searchFor(page, 'tidenet');
  await expect(field).toHaveValue('tidenet');
  release();
  await expect(rows.first()).toContainText('TideNet');
});

test('opening the dialog needs no more files than a browser requests at once', async ({ page }) => {
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /\.js$|all\.json$/.test(url)).length).toBeLessThanOrEqual(6);
});

test('one Escape closes the search, restores the focus and keeps the query', async ({ page }) => {
  const link = page
    .getByRole('main')
    .getByRole('link', { name: /TideNet/ })
    .first();
  await link.focus();
  const { dialog, field, rows } = await searchFor(page, 'gauges');
  await expect(rows.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(field).toHaveValue('gauges');
});

test('Enter leads to the page with all results', async ({ page }) => {
  const { rows } = await searchFor(page, 'gauges');
  await expect(rows.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=gauges$/);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('gauges');
});

test('rows open in new tabs like any link, and the field keeps the focus', async ({ page, context }) => {
  const { field, rows, chosen } = await searchFor(page, 'sparse gauges');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toHaveAttribute('href', /\/papers\/[a-z-]+\/#:~:text=/);
  const ways = [
    () => rows.nth(0).click({ button: 'middle' }),
    () => rows.nth(1).click({ modifiers: ['ControlOrMeta'] }),
    () => page.keyboard.press('Control+Enter'),
  ];
  for (const openRow of ways) {
    const opened = context.waitForEvent('page');
    await openRow();
    const tab = await opened;
    await expect(tab.getByRole('article')).toBeVisible();
    await tab.close();
  }
  await expect(chosen).toHaveCount(1);
  await expect(field).toBeFocused();
  await rows.nth(2).click();
  await expect(page.getByRole('article')).toBeVisible();
});

test('choosing the current paper jumps to the matching words', async ({ page }) => {
  await page.goto('papers/tidenet/');
  const { dialog, rows } = await searchFor(page, 'tidenet gaps');
  await expect(rows.first()).toHaveAttribute('href', /text=/);
  await rows.first().click();
  await expect(dialog).toBeHidden();
});

for (const [place, open] of Object.entries({
  dialog: async (page: Page) => (await searchFor(page, 'gauges')).field,
  'search page': async (page: Page) => {
    await page.goto('search/?q=gauges');
    return page.getByRole('main').getByRole('searchbox');
  },
})) {
  test(`Back restores the query in the field of the ${place}`, async ({ page }) => {
    const field = await open(page);
    await expect(field).toHaveValue('gauges');
    // WebKit does this to the field of a page that Back restores from its cache.
    await field.evaluate((input: HTMLInputElement) => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      const form = input.form ?? document.createElement('form');
      if (!input.form) {
        input.replaceWith(form);
        form.append(input);
      }
      form.reset();
    });
    await expect(field).toHaveValue('gauges');
  });
}

test.describe('when the search files cannot be loaded', () => {
  test.use({ expectedConsole: [/ERR_FAILED/] });

  test('a reader sees what to do', async ({ page }) => {
    await page.route(`**/${searchFolder}**`, (route) => route.abort());
    const { status } = await searchFor(page, 'gauges');
    await expect(status).toHaveText('Search could not be loaded. Reload the page to try again.');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field leads to the list of all papers', async ({ page }) => {
    await page.getByRole('searchbox').fill('tidenet');
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page).toHaveURL(/papers\/\?q=tidenet$/);
    await expect(page.getByRole('link', { name: /TideNet/ }).first()).toBeVisible();
  });
});
