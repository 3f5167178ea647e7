import { expectAccessible } from './harness/expect-accessible.ts';
import { overflowOf } from './harness/overflow-of.ts';
import { expect, test } from './harness/test.ts';

const claims = '.claims tr[data-kind]';

test('a reader sees the claims of each paper below its title, with their sentences', async ({ page }) => {
  await page.goto('results/');
  const group = page.locator('.claims tbody', { hasText: 'TideNet: Forecasting Harbour Levels' });
  await expect(group.locator('tr').nth(1)).toContainText('−18.4%');
  await expect(group.locator('tr').nth(1)).toContainText('mean error');
  await expect(group.locator('.quote')).toContainText('it lowers the mean error by 18.4%');
  const heads = await page.locator('.claims thead th').allInnerTexts();
  for (const [at, head] of heads.entries()) {
    const cells = await page.locator(`${claims} td:nth-child(${at + 1})`).allInnerTexts();
    expect(
      cells.some((text) => text.trim() !== ''),
      head,
    ).toBe(true);
  }
});

test('a reader chooses claims by the keyboard, and Back shows all of them again', async ({ page }) => {
  await page.goto('results/');
  const all = await page.locator(claims).count();
  await page.getByLabel('Measure').focus();
  await page.keyboard.type('mean error');
  await page.keyboard.press('Enter');
  await expect(page.locator(claims)).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(`1 of ${all} claims`);
  await expect(page).toHaveURL(/\?metric=mean\+error$/);
  await page.goBack();
  await expect(page.locator(claims)).toHaveCount(all);
});

test('a reader sorts claims only once they share a measure and a data set', async ({ page }) => {
  await page.goto('results/');
  const order = page.getByLabel('Order');
  await expect(order).toBeDisabled();
  await page.getByLabel('Measure').selectOption('accuracy');
  await expect(order).toBeDisabled();
  await page.getByLabel('Data set').selectOption('LedgerQA');
  await order.selectOption('Highest first');
  await expect(page.locator(`${claims} .number a`)).toHaveText([/93\.7%/, /41\.2%/]);
  await order.selectOption('Lowest first');
  await expect(page.locator(`${claims} .number a`)).toHaveText([/41\.2%/, /93\.7%/]);
  await page.reload();
  await expect(page.locator(`${claims} .number a`)).toHaveText([/41\.2%/, /93\.7%/]);
  await page.getByLabel('Measure').selectOption('All');
  await expect(order).toBeDisabled();
});

test('a reader chooses among the claims of all pages', async ({ page }) => {
  await page.goto('results/');
  const count = await page.locator(claims).count();
  const address = page.url();
  await page.route('**/results/2/', async (route) =>
    route.fulfill({ response: await route.fetch({ url: address }) }),
  );
  await page.route(/\/results\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('data-pages="1"', 'data-pages="2"')
      .replace('</main>', '<nav aria-label="Pagination"></nav></main>');
    await route.fulfill({ response, body });
  });
  await page.goto('results/?metric=mean+error');
  await expect(page.locator(claims)).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText(`2 of ${2 * count} claims`);
});

test('a reader finds a value that a filter lists only among more', async ({ page }) => {
  await page.route(/\/results\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/<option[^>]*>mean error<\/option>/, '')
      .replace(
        /(<option[^>]*>accuracy<\/option>.*?)<\/select>/s,
        '$1<option value="…">More…</option></select>',
      );
    await route.fulfill({ response, body });
  });
  await page.goto('results/');
  const measure = page.getByLabel('Measure');
  await expect(measure.locator('option', { hasText: 'mean error' })).toHaveCount(0);
  await measure.selectOption('More…');
  await expect(page.getByRole('status')).toHaveText('The filters list all values now.');
  await expect(measure).toHaveValue('');
  await measure.selectOption('mean error');
  await expect(page.locator(claims)).toHaveCount(1);
  await expect(measure.locator('option', { hasText: 'More…' })).toHaveCount(0);
  await page.goto('results/?metric=mean+error');
  await expect(page.locator(claims)).toHaveCount(1);
  await expect(measure).toHaveValue('mean error');
  await page.goto('results/?metric=no+such+measure');
  await expect(page.getByRole('status')).toHaveText(/^0 of/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, colorScheme });

    test('a reader reads the claims without scrolling sideways', async ({ page }) => {
      await page.goto('results/');
      expect(await overflowOf(page)).toBe(0);
      expect(await page.locator('.claims').evaluate((one) => one.parentElement!.scrollWidth - one.parentElement!.clientWidth)).toBe(0); // prettier-ignore
      await expectAccessible(page);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader sees all claims, and no controls that do nothing', async ({ page }) => {
    await page.goto('results/');
    expect(await page.locator(claims).count()).toBeGreaterThan(2);
    await expect(page.getByLabel('Measure')).toBeHidden();
  });
});
