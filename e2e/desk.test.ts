import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expectAccessible, expectAccessibleInBothModes } from './harness/expect-accessible.ts';
import { overflowOf } from './harness/overflow-of.ts';
import { expect, test } from './harness/test.ts';

test.use({ site: 'people' });

const tides = 'Tides and harbours: a first study of silting';
const dredging = 'Dredging with few sensors in shallow water';
const silt = 'On the migration of silt in estuaries';
const bounds = 'Bounds for ℓ₂ tides';

async function keep(page: Page, ...titles: string[]): Promise<void> {
  await page.goto('papers/');
  for (const title of titles) await page.getByRole('button', { name: `Keep ${title}` }).click();
}

const titlesIn = (page: Page): Promise<string[]> => page.locator('.kept-head a').allInnerTexts();

test('a reader sees who and when in each row, in a line on a desktop and two on a phone', async ({ page }) => {
  for (const [width, lines] of [[1280, 1], [390, 2]] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('papers/');
    const rows = page.locator('.rows .who');
    await expect(rows).toHaveCount(5);
    const heights = await rows.evaluateAll((all) =>
      all.map((one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight)),
    );
    for (const height of heights) expect(Math.round(height)).toBeLessThanOrEqual(lines);
  }
  await expect(page.locator('.rows .who').nth(3)).toContainText(/^Ada One, .* and \d\d others · 2024/);
}); // prettier-ignore

test('a reader sorts by date and opens the page of an author', async ({ page }) => {
  await page.goto('papers/');
  await page.getByRole('button', { name: 'Newest' }).click();
  await expect(page.locator('.rows a').first()).toHaveText(bounds);
  await page.getByRole('link', { name: tides }).click();
  await page.getByRole('link', { name: 'Jörg Müller' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jörg Müller');
  await expect(page.locator('.rows > li')).toHaveCount(2);
  await expect(page.getByText('Perhaps the same person: J. Müller (1 paper)')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'BibTeX' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8').match(/^@/gm)).toHaveLength(2);
});

test('a reader looks up an author in the index', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Authors' }).click();
  await page.getByRole('link', { name: 'Berg, Jan van der' }).click();
  await expect(page.getByRole('link', { name: tides })).toBeVisible();
  await expect(page.getByText(/unknown/i)).toHaveCount(0);
});

test('all forty authors of a paper are on its page, and search finds the last of them', async ({ page }) => {
  await page.goto('papers/a-very-large-survey-of-lighthouses/');
  await page.getByRole('link', { name: /^\d+ others$/ }).click();
  await expect(page.locator('#authors li')).toHaveCount(40);
  await page.goto('search/?q=nan+forty');
  await expect(page.locator('.search-results a').first()).toHaveText('A very large survey of lighthouses');
});

test('a reader keeps three papers, and exports them in every format', async ({ page }) => {
  await keep(page, tides, dredging, bounds);
  await page.getByRole('link', { name: 'Reading list 3' }).first().click();
  await expect.poll(() => titlesIn(page)).toEqual([tides, dredging, bounds]);
  for (const [name, entry] of [['BibTeX', /^@/gm], ['RIS', /^TY {2}-/gm], ['CSL-JSON', /"type"/g], ['Markdown', /^# /gm]] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8').match(entry), name).toHaveLength(3);
  }
}); // prettier-ignore

test('a reader exports the papers that filters leave', async ({ page }) => {
  await page.goto('papers/?with=venue:journal-of-harbours&sort=date');
  await expect(page.getByText('3 of 5 papers')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'RIS' }).click(),
  ]);
  const titles = readFileSync(await download.path(), 'utf8').match(/^TI {2}- .*$/gm);
  expect(titles?.map((line) => line.trim().slice(6))).toEqual([silt, dredging, tides]);
});

test('a reader orders the list and writes notes by the keyboard alone', async ({ page }) => {
  await keep(page, tides, dredging, silt);
  await page.goto('reading-list/');
  await page.getByRole('button', { name: `Move ${tides} down` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Move ${tides} down` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => titlesIn(page)).toEqual([dredging, silt, tides]);
  await page.getByRole('button', { name: `Write a note on ${silt}` }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ask about the second layer.');
  await page.getByRole('checkbox', { name: 'Read', exact: true }).first().focus();
  await page.keyboard.press('Space');
  await page.reload();
  await expect.poll(() => titlesIn(page)).toEqual([dredging, silt, tides]);
  await expect(page.getByRole('textbox', { name: `Note on ${silt}` })).toHaveValue('Ask about the second layer.'); // prettier-ignore
  await expect(page.getByRole('checkbox', { name: 'Read', exact: true }).first()).toBeChecked();
  await page.getByRole('button', { name: `Remove ${silt}` }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => titlesIn(page)).toEqual([dredging, tides]);
  await page.keyboard.press('Enter'); // Undo has the focus
  await expect.poll(() => titlesIn(page)).toEqual([dredging, silt, tides]);
});

test('somebody else opens the shared list and takes it over', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keep(page, silt, tides);
  await page.goto('reading-list/');
  await page.getByRole('button', { name: 'Copy link to share' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newPage();
  await other.goto(address);
  await expect(other.getByText('This is a shared list of 2 papers.')).toBeVisible();
  await expect(other.locator('.kept-head a')).toHaveText([silt, tides]);
  await expect(other.locator('.kept .who').first()).toContainText('Wei Wang, Jörg Müller');
  await other.getByRole('button', { name: 'Add to my reading list' }).click();
  await other.getByRole('link', { name: 'My reading list' }).click();
  await expect(other.locator('.kept-head a')).toHaveText([silt, tides]);
  await other.close();
});

test('a reader compares two papers', async ({ page }) => {
  await keep(page, tides, bounds);
  await page.goto('reading-list/');
  await page.getByRole('link', { name: 'Compare 2 papers' }).click();
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  await expect(table.getByRole('row', { name: /^Claims: accuracy/ })).toContainText('5.2 percent');
  await expect(table.getByRole('row', { name: /^Abstract/ })).toContainText('Measurements in nine harbours');
  const raised = table.locator('.abstract .msupsub, .katex .msupsub').first();
  await expect(raised).toBeVisible();
  // With the styles of its own page, without which its parts would stand one after the other.
  await expect(table.locator('.katex .vlist-t').first()).toHaveCSS('display', 'inline-table');
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
});

test('a reader prints a digest as one document', async ({ page }) => {
  await page.goto('digests/people/');
  await page.getByRole('link', { name: 'Print' }).click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Contents' }).getByRole('listitem')).toHaveCount(5);
  await expect(page.locator('article')).toHaveCount(5);
  await expect(page.locator('article').first()).toContainText('https://reader.example/repo/papers/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('article .katex-html').first()).toBeVisible();
});

test('the pages of the desk are accessible when they are filled', async ({ page }) => {
  test.setTimeout(180_000);
  await keep(page, tides, bounds);
  for (const path of ['papers/', 'reading-list/', 'print/?p=bounds-for-l2-tides', 'authors/jorg-muller/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expectAccessibleInBothModes(page);
  }
});

for (const [how, forbid] of [
  ['blocked', () => Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('forbidden'); } })],
  ['full', () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }],
] as const)
  test(`with storage ${how}, the list works and says how to keep it`, async ({ page }) => {
    await page.addInitScript(forbid);
    await keep(page, tides, silt);
    await expect(page.getByText('Not stored by this browser')).toBeVisible();
    await page.getByRole('link', { name: 'Reading list 2' }).first().click();
    await expect(page.getByText('This browser does not store the list.')).toBeVisible();
    await expect(page.locator('.kept-head a')).toHaveText([tides, silt]);
    await page.getByRole('button', { name: `Move ${tides} down` }).click();
    await page.reload();
    await expect(page.locator('.kept-head a')).toHaveText([silt, tides]);
  }); // prettier-ignore

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no control of the desk is dead', async ({ page }) => {
    for (const path of ['papers/', 'papers/bounds-for-l2-tides/', 'reading-list/', 'compare/', 'print/']) {
      await page.goto(path);
      await expect(page.locator('.star:visible')).toHaveCount(0);
      await expect(page.getByRole('main').getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
    }
    await expect(page.locator('noscript p')).toContainText('needs JavaScript');
  });
});
