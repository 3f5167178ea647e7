import { expect, test } from '../harness/test.ts';
import { titlesOf } from '../harness/titles-of.ts';

/** A paper with a unique title, whatever the library is. */
function somePaper(): [path: string, title: string] {
  const byLength = [...titlesOf('own')].toSorted(([, a], [, b]) => a.length - b.length);
  return byLength.findLast(([, title]) => title.length <= 150) ?? byLength[0]!;
}

test('a reader opens a paper from the home page', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const [path] = somePaper();
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
});

test('a reader finds a paper by its title and opens it', async ({ page }) => {
  const [path, title] = somePaper();
  await page.goto('./');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill(title);
  const rows = page.getByRole('dialog').getByRole('option');
  await expect(rows.first()).toBeVisible();
  await page.goto(`search/?q=${encodeURIComponent(title)}`);
  const found = page.getByRole('main').getByRole('listitem').locator(`a[href*="${path}"]`);
  await found.first().click();
  await expect(page).toHaveURL(new RegExp(path));
});

test.describe('at an address that does not exist', () => {
  test.use({ expectedConsole: [/status of 404/] });

  test('a reader sees the 404 page', async ({ page }) => {
    const response = await page.goto('papers/no-such-paper/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
