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

test.describe('on a phone, with the keyboard alone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

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
