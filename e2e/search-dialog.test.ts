import { searchFolder, wordsEnding } from '../src/search/pagefind-files.ts';
import { expectAccessible } from './harness/expect-accessible.ts';
import { overflowOf } from './harness/overflow-of.ts';
import { expect, test } from './harness/test.ts';
import { searchFor } from './harness/search-dialog.ts';
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
  const ofSearch = () => asked.filter((url) => /pagefind|search-ui/.test(url));
  expect(ofSearch()).toEqual([]);
  await searchFor(page, 'fog');
  await expect.poll(() => ofSearch().length).toBeGreaterThan(4);
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

test('the arrow keys cycle through the rows while the caret stays in the field', async ({ page }) => {
  const { field, rows, chosen } = await searchFor(page, 'sparse gauges');
  await expect(rows).toHaveCount(3);
  await page.keyboard.press('ArrowUp');
  await expect(rows.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  await expect(chosen).toHaveCount(1);
  await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!);
  await page.keyboard.press('Home');
  await page.keyboard.insertText('few ');
  await expect(field).toHaveValue('few sparse gauges');
  await expect(field).toBeFocused();
});

test('each paper is listed once, with its full title and the matching words highlighted', async ({
  page,
}) => {
  const { rows } = await searchFor(page, 'forget the water level');
  const row = rows.filter({ hasText: 'What Graph Networks Remember of Sparse Gauges' });
  await expect(row).toHaveCount(1);
  await expect(row.locator('mark', { hasText: /^forget$/ })).toBeVisible();
});

test('a screen reader announces the field, the number of papers and the rows', async ({ page }) => {
  const { dialog, status } = await searchFor(page, 'ship logs');
  await expect(status).toHaveText('1 paper');
  await page.keyboard.press('ArrowDown');
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Search the papers":
      - combobox "Search the papers" [expanded]: ship logs
      - button "Close"
      - status: 1 paper
      - listbox "Papers found":
        - 'option /SandLoRA: Adapting Language Models to Ship Logs/ [selected]'
  `);
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

test('Enter or Escape in an input method does not leave the dialog', async ({ page }) => {
  const { dialog, field, rows } = await searchFor(page, 'gauges');
  await expect(rows.first()).toBeVisible();
  const address = page.url();
  for (const key of ['Enter', 'Escape']) {
    // WebKit sends this key after composition has ended, identifiable only by its key code.
    await field.dispatchEvent('keydown', { key, keyCode: 229, isComposing: false });
    await field.dispatchEvent('keydown', { key, keyCode: 13, isComposing: true });
  }
  await expect(dialog).toBeVisible();
  expect(page.url()).toBe(address);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=gauges$/);
});

test('the dialog waits until input method composition ends', async ({ page }) => {
  const field = page.getByRole('banner').getByRole('searchbox');
  await field.focus();
  await field.dispatchEvent('compositionstart');
  await page.keyboard.insertText('fog');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('dialog')).toBeHidden();
  await field.dispatchEvent('compositionend');
  await expect(page.getByRole('combobox')).toHaveValue('fog');
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

test.describe('when the search files cannot be loaded', () => {
  test.use({ expectedConsole: [/ERR_FAILED/] });

  test('a reader sees what to do', async ({ page }) => {
    await page.route(`**/${searchFolder}**`, (route) => route.abort());
    const { status } = await searchFor(page, 'gauges');
    await expect(status).toHaveText('Search could not be loaded. Reload the page to try again.');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the dialog fills the screen and nothing is cut off', async ({ page }) => {
    const { dialog, rows } = await searchFor(page, 'sparse gauges');
    await expect(rows).toHaveCount(3);
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    expect(await overflowOf(page)).toBe(0);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} mode`, () => {
    test.use({ colorScheme });

    for (const query of ['sparse gauges', 'tidnet fog', 'blockchain']) {
      test(`axe finds no violations in the answer to “${query}”`, async ({ page }) => {
        const { status } = await searchFor(page, query);
        await expect(status).toHaveText(/paper/);
        await expect(page.getByRole('listbox', { includeHidden: true })).toHaveAttribute(
          'aria-busy',
          'false',
        );
        await page.keyboard.press('ArrowDown');
        await expectAccessible(page);
      });
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field leads to the list of all papers', async ({ page }) => {
    await page.getByRole('searchbox').fill('tidenet');
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page).toHaveURL(/papers\/\?q=tidenet$/);
    await expect(page.getByRole('link', { name: /TideNet/ }).first()).toBeVisible();
  });
});
