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

test('a reader opens the search by a click on the field, which gets what was typed there', async ({
  page,
}) => {
  await page.getByRole('banner').getByRole('searchbox').click();
  await page.keyboard.insertText('tidenet');
  await expect(page.getByRole('option').first()).toContainText('TideNet: Forecasting Harbour Levels');
});

test('a page loads nothing of the search before a reader turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  const ofSearch = () => asked.filter((url) => /pagefind|search-ui/.test(url));
  expect(ofSearch()).toEqual([]);
  await searchFor(page, 'fog');
  await expect.poll(() => ofSearch().length).toBeGreaterThan(4);
});

test('a reader finds a paper by its name with a slip and opens it by keyboard alone', async ({ page }) => {
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

test('a reader has the query taken as typed instead', async ({ page }) => {
  const { dialog, rows, status } = await searchFor(page, 'tidnet');
  await dialog.getByRole('button', { name: 'Search instead for tidnet' }).click();
  await expect(rows).toHaveCount(0);
  await expect(status).toHaveText('No paper has “tidnet”.');
});

test('a reader goes round the rows with the arrow keys while the caret stays in the field', async ({
  page,
}) => {
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

test('a reader sees each paper once, with its whole title and the words marked', async ({ page }) => {
  const { rows } = await searchFor(page, 'forget the water level');
  const row = rows.filter({ hasText: 'What Graph Networks Remember of Sparse Gauges' });
  await expect(row).toHaveCount(1);
  await expect(row.locator('mark', { hasText: /^forget$/ })).toBeVisible();
});

test('a screen reader is told the field, the number of papers and the rows', async ({ page }) => {
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

test('the row that a reader chose stays in its place when the full text comes', async ({ page }) => {
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

test('a reader is told which word no paper has', async ({ page }) => {
  const { dialog, rows } = await searchFor(page, 'fog lighthouses blockchain');
  await expect(dialog.getByText('No paper has blockchain: left out.')).toBeVisible();
  await expect(rows.first()).toContainText('Lighthouses by Night');
});

test('a reader who asks for what nobody wrote of is told so and offered topics', async ({ page }) => {
  const { dialog, rows, status } = await searchFor(page, 'blockchain');
  await expect(status).toHaveText('No paper has “blockchain”.');
  await expect(rows).toHaveCount(0);
  await dialog.getByRole('link', { name: 'Forecasting' }).click();
  await expect(page).toHaveURL(/search\/\?topic=forecasting$/);
  await expect(page.getByRole('main').getByRole('link', { name: /TideNet/ })).toBeVisible();
});

test('a reader who types letter by letter what nobody wrote of is offered topics once', async ({ page }) => {
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
    await expect(status).toHaveText(`No paper has “${typed}”.`);
    await asked;
  }
  const answered = page.waitForResponse('**/search/topics.json');
  release();
  await answered;
  await page.waitForLoadState('networkidle');
  await expect(dialog.getByText('Topics of this library:')).toHaveCount(1);
});

test('a reader leaves with one Escape, is back where they were, and finds the query kept', async ({
  page,
}) => {
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

test('a reader goes on to the page of all results with Enter', async ({ page }) => {
  const { rows } = await searchFor(page, 'gauges');
  await expect(rows.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=gauges$/);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('gauges');
});

test('a reader opens rows in tabs of their own, as any links, and goes on in the field', async ({
  page,
  context,
}) => {
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

test('a reader who chooses the paper that is open comes to its words', async ({ page }) => {
  await page.goto('papers/tidenet/');
  const { dialog, rows } = await searchFor(page, 'tidenet gaps');
  await expect(rows.first()).toHaveAttribute('href', /text=/);
  await rows.first().click();
  await expect(dialog).toBeHidden();
});

test('a reader who ends a word of an input method with Enter or Escape stays where they are', async ({
  page,
}) => {
  const { dialog, field, rows } = await searchFor(page, 'gauges');
  await expect(rows.first()).toBeVisible();
  const address = page.url();
  for (const key of ['Enter', 'Escape']) {
    // As WebKit sends it: after the end of the composition, known by its code alone.
    await field.dispatchEvent('keydown', { key, keyCode: 229, isComposing: false });
    await field.dispatchEvent('keydown', { key, keyCode: 13, isComposing: true });
  }
  await expect(dialog).toBeVisible();
  expect(page.url()).toBe(address);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=gauges$/);
});

test('the dialog waits for the end of a word of an input method', async ({ page }) => {
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
  test(`a reader who comes back finds the query in the field of the ${place}`, async ({ page }) => {
    const field = await open(page);
    await expect(field).toHaveValue('gauges');
    // What WebKit does with the field of a page that Back takes out of its cache.
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

test('a reader empties the field and the rows go', async ({ page }) => {
  const { field, rows, status } = await searchFor(page, 'gauges');
  await expect(rows.first()).toBeVisible();
  await field.fill('');
  await expect(rows).toHaveCount(0);
  await expect(status).toHaveText('');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('a title that holds markup is text', async ({ page }) => {
  const { rows } = await searchFor(page, 'markerstatement');
  await expect(rows.first()).toContainText('A Study of <script>window.__pwned=1</script> Titles');
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
});

test('markup in a query is text', async ({ page }) => {
  const { status } = await searchFor(page, '<img src=x onerror=window.__pwned=9> zzzz');
  await expect(status).toContainText(/paper/);
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
});

test.describe('when the files of the search are gone', () => {
  test.use({ expectedConsole: [/ERR_FAILED/] });

  test('a reader is told what to do', async ({ page }) => {
    await page.route(`**/${searchFolder}**`, (route) => route.abort());
    const { status } = await searchFor(page, 'gauges');
    await expect(status).toHaveText('The search could not be loaded. Reload the page to try again.');
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
  test.describe(`in a ${colorScheme} page`, () => {
    test.use({ colorScheme });

    for (const query of ['sparse gauges', 'tidnet fog', 'blockchain']) {
      test(`axe finds no fault with the answer to “${query}”`, async ({ page }) => {
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
