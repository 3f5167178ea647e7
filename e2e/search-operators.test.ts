import { partsOf } from './harness/search-page.ts';
import { expectAccessible } from './harness/expect-accessible.ts';
import { overflowOf } from './harness/overflow-of.ts';
import { searchFor } from './harness/search-dialog.ts';
import { expect, test } from './harness/test.ts';

/** What a reader types, papers that must be found, and papers that must not. */
const queries: [typed: string, found: RegExp[], others: RegExp[]][] = [
  ['gauges AND fog', [/^Lighthouses/], [/^TideNet/, /^SandLoRA/]],
  ['tidenet OR ledger', [/^TideNet/, /Ledger/], [/^SandLoRA/]],
  ['gauges NOT fog', [/^TideNet/], [/^Lighthouses/]],
  ['gauges -fog', [/^TideNet/], [/^Lighthouses/]],
  ['gauges NOT topic:forecasting', [/^SandLoRA/], [/^TideNet/]],
  ['"mean error"', [/^TideNet/], [/^SandLoRA/]],
  ['title:gauges', [/^TideNet/, /^Lighthouses/], [/^SandLoRA/]],
  ['topic:forecasting', [/^TideNet/], [/^SandLoRA/]],
  ['author:"Ben Example" OR author:Nobody', [/written by hand/], [/^TideNet/]],
  ['year:2020..2024', [/written by hand/], [/^TideNet/]],
];

for (const [typed, found, others] of queries) {
  test(`a reader combines conditions: ${typed}`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(typed)}`);
    const { rows } = partsOf(page);
    for (const title of found) await expect(rows.getByRole('link', { name: title })).toBeVisible();
    for (const title of others) await expect(rows.getByRole('link', { name: title })).toHaveCount(0);
  });
}

/** Pasted references to a paper of the library, and what of each is searched for. */
const references: [pasted: string, searched: string][] = [
  [
    'Doe, J., & Müller, K. (2023). Lighthouses by Night: Forecasting Fog with Few Gauges. Journal of Harbours, 12(3), 4–9.',
    'Lighthouses by Night',
  ],
  [
    '[7] J. Doe, “Lighthouses by Night: Forecasting Fog with Few Gauges,” in Proc. Harbours, vol. 3, 2023, pp. 1–9.',
    'Lighthouses by Night',
  ],
];

test.describe('on a phone, with the keyboard alone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const [typed, found, others] of queries) {
    test(`a reader combines conditions in the dialog and opens a paper: ${typed}`, async ({ page }) => {
      await page.goto('./');
      const { dialog, rows, status } = await searchFor(page, typed);
      for (const title of found) await expect(rows.filter({ hasText: title })).toHaveCount(1);
      for (const title of others) await expect(rows.filter({ hasText: title })).toHaveCount(0);
      await expect(status).toHaveText(/\d+ papers?/);
      expect(await overflowOf(page)).toBe(0);
      await expectAccessible(page);
      const first = (await rows.first().locator('.found-title').textContent())!;
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(first.slice(0, 12));
      await expect(dialog).toBeHidden();
    });
  }

  /** What a reader types, and what the dialog says of it. */
  const messages: [typed: string, said: RegExp][] = [
    ['zzyzx', /^No paper contains “zzyzx”\.$/],
    ['gauges zzyzx tidenet', /^No paper contains “zzyzx”\. \d+ papers? match(es)? the rest/],
    ['"fog of gauges"', /No paper contains “fog of gauges”/],
    ['year:1801', /^No paper has year:1801\.$/],
    ['author:', /paper/],
  ];
  for (const [typed, said] of messages) {
    test(`a reader is told why papers are missing: ${typed}`, async ({ page }) => {
      await page.goto('./');
      const { status } = await searchFor(page, typed);
      await expect(status).toHaveText(said);
      expect(await overflowOf(page)).toBe(0);
      await expectAccessible(page);
    });
  }

  for (const [pasted, searched] of references) {
    test(`a reader pastes a reference: ${pasted.slice(0, 9)}`, async ({ page }) => {
      await page.goto('./');
      const { dialog, rows } = await searchFor(page, pasted);
      await expect(rows.first()).toContainText(searched);
      await expect(dialog.getByText('Showing results for')).toContainText(searched);
      await expect(dialog.getByText('There is no field')).toHaveCount(0);
      expect(await overflowOf(page)).toBe(0);
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Search instead for all words' }).press('Enter');
      await expect(dialog.getByText('Showing results for')).toHaveCount(0);
    });
  }

  test('a reader searches within a topic from its page', async ({ page }) => {
    await page.goto('topics/forecasting/');
    await page.getByRole('link', { name: 'Search within this topic' }).press('Enter');
    await expect(page.getByRole('combobox', { name: 'Topic', exact: true })).toHaveValue('forecasting');
    const { field, rows } = partsOf(page);
    await field.fill('fog');
    await expect(rows).toHaveCount(1);
  });

  test('a reader replaces a value that no paper has by one that exists', async ({ page }) => {
    await page.goto('./');
    const { dialog, field, rows, status } = await searchFor(page, 'topic:forecastin gauges');
    await expect(status).toHaveText('No paper has topic:forecastin. 4 papers match the rest.');
    await expect(dialog.getByText('No paper has')).toHaveCount(1);
    await expect(dialog.getByText('Values of topic:')).toBeVisible();
    expect(await overflowOf(page)).toBe(0);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: /^Forecasting \(\d\)/ }).press('Enter');
    await expect(field).toHaveValue('topic:forecasting gauges');
    await expect(rows.first()).toContainText(/Gauges/);
  });

  test('a reader sees which fields there are in place of an unknown one', async ({ page }) => {
    await page.goto('search/?q=writer:Example');
    const { main, field, rows } = partsOf(page);
    await expect(main.getByText('There is no field “writer”.')).toBeVisible();
    await main.getByRole('button', { name: 'author', exact: true }).press('Enter');
    await expect(field).toHaveValue('author:Example');
    await expect(rows.getByRole('link', { name: /written by hand/ })).toBeVisible();
    await expectAccessible(page);
  });
});
