import { searchFor } from './harness/search-dialog.ts';
import type { SiteName } from './harness/sites.ts';
import { expect, test } from './harness/test.ts';

const hay = 'papers/ferrying-hay-across-slow-rivers/';

for (const site of ['lived', 'lived at the root'] satisfies SiteName[]) {
  test.describe(`in the site "${site}"`, () => {
    test.use({ site });

    test('a reader sees the authors and the date of an identified paper, as a person corrected them', async ({
      page,
    }) => {
      await page.goto(hay);
      await expect(page.getByText(/Ada B\. Holt, Bo Larsen/).first()).toBeVisible();
      await expect(page.getByRole('link', { name: 'arXiv:2401.00001' }).first()).toHaveAttribute(
        'href',
        'https://arxiv.org/abs/2401.00001',
      );
      await page.getByText('Where this page comes from').click();
      await expect(page.getByText(/Matched by title and abstract with record 2401\.00001/)).toBeVisible();
      await expect(page.getByText(/Versions: v1 \(1 January 2024\), v2 \(1 March 2024\)/)).toBeVisible();
    });

    test('a reader opens an identified paper by its author, with the keyboard alone', async ({ page }) => {
      await page.goto('./');
      const { rows } = await searchFor(page, 'author:larsen');
      await expect(rows.first()).toContainText('Larsen');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(hay));
    });

    test('a reader takes along the corrected author, and what a later source added', async ({ page }) => {
      await page.goto(hay);
      const bibtex = await page.locator('#bibtex').textContent();
      expect(bibtex).toContain('author = {Holt, Ada B. and Larsen, Bo}');
      expect(bibtex).toContain('doi = {10.1000/hay.1}');
      expect(bibtex).toContain('journal = {Made-up Journal of Rafts}');
    });

    test('a reader sees at once that a paper was withdrawn, on its page, in lists and in exports', async ({
      page,
    }) => {
      await page.goto('papers/');
      await expect(page.getByRole('listitem').filter({ hasText: 'Mending Nets' })).toContainText('Withdrawn');
      await page.goto('papers/winter-nets/');
      await expect(page.getByText(/Withdrawn by its authors, as/)).toBeVisible();
      await expect(page.locator('#bibtex')).toContainText('note = {Withdrawn by its authors. Listed in');
    });

    test('an owner sees which papers were identified, and how to accept a likely record', async ({
      page,
    }) => {
      await page.goto('about/');
      await page.getByRole('link', { name: 'which papers were identified' }).click();
      const section = (name: string) => page.locator('section', { has: page.getByRole('heading', { name }) });
      await expect(section('Identified')).toContainText('Ferrying Hay across Slow Rivers');
      await expect(section('Identified')).toContainText(
        'Authors: the page says “Ada B. Holt; Bo Larsen”, the record “Ada Holt; Bo Larsen”.',
      );
      await expect(section('Identified')).toContainText(/Mending Nets in Frost.*accepted by a person/s);
      await expect(section('Likely')).toContainText(
        /Ringing Bells in Fog.*“Which Bell Is Found First”, Bo Larsen, Cy Vale, 2024: \d+ % of the words/s,
      );
      await expect(section('Likely')).toContainText(
        'npm run identify -- --accept ringing-bells-in-fog 2401.00003',
      );
    });
  });
}
