import { expectAccessible } from './harness/expect-accessible.ts';
import { overflowOf } from './harness/overflow-of.ts';
import { partsOf } from './harness/search-page.ts';
import { expect, test } from './harness/test.ts';

test('a reader focuses the page’s own field with /', async ({ page }) => {
  await page.goto('search/?q=fog');
  await expect(partsOf(page).rows.first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(partsOf(page).field).toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a screen reader announces the fields, the number of papers and the rows', async ({ page }) => {
  await page.goto('search/?q=ship logs');
  const { main, status } = partsOf(page);
  await expect(status).toHaveText('1 paper');
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - heading "Search" [level=1]
      - searchbox "Words, “exact phrases”, -excluded words": ship logs
      - combobox "Topic"
      - combobox "Sort by"
      - button "Search"
      - status: 1 paper
      - list "Papers found":
        - listitem:
          - 'link "SandLoRA: Adapting Language Models to Ship Logs"'
  `);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} mode`, () => {
    test.use({ colorScheme });

    test('axe finds no violations with results, a corrected query and no results', async ({ page }) => {
      for (const query of ['gauges', 'tidnet', 'blockchain']) {
        await page.goto(`search/?q=${query}`);
        await expect(partsOf(page).status).toHaveText(/paper/);
        await expectAccessible(page);
      }
    });
  });
}

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the page does not scroll sideways', async ({ page }) => {
    await page.goto('search/?q=tidnet blockchain');
    await expect(partsOf(page).rows.first()).toBeVisible();
    expect(await overflowOf(page)).toBe(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page offers alternatives, and shows no controls that need scripts', async ({ page }) => {
    await page.goto('search/');
    const main = page.getByRole('main');
    for (const role of ['searchbox', 'combobox', 'button'] as const)
      await expect(main.getByRole(role)).toHaveCount(0);
    await expect(main.getByText('Find papers like a text')).toBeHidden();
    await main.getByRole('link', { name: 'list of all papers' }).click();
    await expect(page).toHaveURL(/papers\/$/);
  });
});
