import { expectAccessible } from './harness/expect-accessible.ts';
import { overflowOf } from './harness/overflow-of.ts';
import { searchFor } from './harness/search-dialog.ts';
import { expect, test } from './harness/test.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
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
