import { expectAccessible } from './harness/expect-accessible.ts';
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
