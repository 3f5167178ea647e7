import { expectAccessible } from './harness/expect-accessible.ts';
import { overflowOf } from './harness/overflow-of.ts';
import { expect, test } from './harness/test.ts';

test('a reader of the page of a method sees who proposes it and who compares with it', async ({ page }) => {
  await page.goto('methods/tidenet/');
  await expect(page.getByText('Proposed by')).toContainText('Forecasting Harbour Levels');
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Papers that compare with TideNet' }) }); // prettier-ignore
  await expect(section).toContainText('Lighthouses by Night');
  await expect(section).toContainText('compare with TideNet, which forecasts the water level.');
  await expectAccessible(page);
});

test('a reader of the page of a data set sees the claims made on it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('datasets/gaugebench/');
  const claims = page.getByRole('region', { name: 'Claims on GaugeBench' });
  await expect(claims).toContainText('88.4%');
  await expect(claims).toContainText('SandLoRA');
  expect(await overflowOf(page)).toBe(0);
  await expectAccessible(page);
});
