import { expectAccessible } from './harness/expect-accessible.ts';
import { overflowOf } from './harness/overflow-of.ts';
import { expect, test } from './harness/test.ts';

test('a reader pastes an abstract and is shown the papers most like it', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('link', { name: 'Find papers like a text' }).click();
  await page.getByLabel('Text').fill('We forecast fog along the coast from sparse gauges in the harbour.');
  await page.getByRole('button', { name: 'Find papers like it' }).click();
  const rows = page.locator('.like-papers li');
  await expect(rows.first()).toContainText('Lighthouses by Night: Forecasting Fog');
  await expect(rows.first()).toContainText(/In both: .*gauges/);
  await expectAccessible(page);
  await rows.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lighthouses by Night');
});

test('a reader pastes something else on a phone, and is told that nothing is like it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('like/');
  await page.getByLabel('Text').fill('Zymurgy.');
  await page.getByRole('button', { name: 'Find papers like it' }).click();
  await expect(page.getByText('No paper in this library is like this text.')).toBeVisible();
  expect(await overflowOf(page)).toBe(0);
});
