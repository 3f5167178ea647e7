import { expectAccessible } from './harness/expect-accessible.ts';
import { overflowOf } from './harness/overflow-of.ts';
import { partsOf } from './harness/search-page.ts';
import { searchFor } from './harness/search-dialog.ts';
import { expect, test } from './harness/test.ts';

test('a reader saves a search in the browser and removes it', async ({ page }) => {
  await page.goto('search/?q=fog');
  const { main } = partsOf(page);
  const saved = main.getByRole('region', { name: 'Saved searches' });
  await saved.getByRole('button', { name: 'Save this search' }).click();
  await page.goto('search/');
  await saved.getByRole('link', { name: 'fog' }).click();
  await expect(partsOf(page).rows.first()).toContainText('Lighthouses by Night');
  await saved.getByRole('button', { name: 'Remove fog' }).click();
  await page.goto('search/');
  await expect(saved).toBeHidden();
});

test('a reader finds saved searches and fields in the empty dialog, by the keyboard', async ({ page }) => {
  await page.goto('search/?q=fog');
  await partsOf(page).main.getByRole('button', { name: 'Save this search' }).press('Enter');
  await page.goto('./');
  const { dialog, field } = await searchFor(page, '');
  await expect(dialog.getByRole('link', { name: 'fog' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'topic:' }).press('Enter');
  await expect(field).toHaveValue('topic:');
  await expect(dialog.getByRole('link', { name: 'fog' })).toBeHidden();
  await dialog.getByRole('button', { name: /^Forecasting \(\d\)/ }).press('Enter');
  await expect(field).toHaveValue('topic:forecasting');
});

test('only searches saved on this site are listed, and no other stored values', async ({ page }) => {
  await page.goto('search/');
  await page.evaluate(() => {
    localStorage.setItem('offprint-searches', '["?q=old"]');
    localStorage.setItem('offprint-searches:/', '["?q=elsewhere"]');
    localStorage.setItem(
      'offprint-searches:/repo/',
      '["javascript:alert(1)", "//evil.example/?q=1", "?q=mine", 7]',
    );
  });
  await page.reload();
  const saved = page.getByRole('main').getByRole('region', { name: 'Saved searches' });
  await expect(saved.getByRole('link')).toHaveText(['mine']);
});

test('a reader repeats and clears recent searches in the empty dialog, by the keyboard on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const { dialog, field, rows } = await searchFor(page, 'tidenet');
  await expect(rows.first()).toContainText('TideNet');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('TideNet');
  await searchFor(page, '');
  await expectAccessible(page);
  expect(await overflowOf(page)).toBe(0);
  await dialog.getByRole('button', { name: 'tidenet' }).press('Enter');
  await expect(field).toHaveValue('tidenet');
  await expect(rows.first()).toContainText('TideNet');
  await field.fill('');
  await dialog.getByRole('button', { name: 'Clear recent searches' }).press('Enter');
  await expect(dialog.getByText('Recent searches')).toBeHidden();
  await expect(dialog.getByText('Type words, a title')).toBeVisible();
});

test('the dialog works in a browser that forbids storage', async ({ page }) => {
  await page.addInitScript(() => {
    const forbid = () => {
      throw new DOMException('Storage is forbidden', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: forbid });
  });
  await page.goto('./');
  const { dialog, rows } = await searchFor(page, '');
  await expect(dialog.getByText('Type words, a title')).toBeVisible();
  await page.keyboard.insertText('tidenet');
  await expect(rows.first()).toContainText('TideNet');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=tidenet$/);
});
