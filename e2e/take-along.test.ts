import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { testSite } from './harness/sites.ts';
import { expect, test } from './harness/test.ts';

const fog = 'papers/lighthouses-by-night-forecasting-fog-with-few-gauges/';

test('a keyboard user copies the BibTeX of a paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(fog);
  await page.getByRole('link', { name: 'Cite' }).focus();
  await page.keyboard.press('Enter');
  const bibtex = page.locator('#bibtex');
  await expect(bibtex).toBeInViewport();
  await page.keyboard.press('Tab'); // the summary
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy BibTeX' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'BibTeX copied' })).toHaveCount(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await bibtex.textContent());
  expect(copied).toMatch(/^@misc\{lighthouses-by-night-/);
});

test('a reader whose browser refuses to copy is told to select the text', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await page.goto(fog);
  await page.getByRole('link', { name: 'Cite' }).click();
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(page.getByRole('button', { name: 'Select the text above' })).toBeVisible();
});

test('a reader finds the feed of a topic', async ({ page }) => {
  await page.goto('topics/');
  await page.locator('main a[href*="/topics/"]').first().click();
  const feed = page.getByRole('link', { name: 'Feed' });
  const address = await feed.getAttribute('href');
  await expect(page.locator('link[rel="alternate"][type="application/rss+xml"]')).toHaveAttribute(
    'href',
    address!,
  );
  const response = await page.request.get(new URL(address!, page.url()).href);
  expect(response.ok()).toBe(true);
  expect(await response.text()).toContain('<rss');
});

test('a browser offers the search of the site', async ({ page }) => {
  await page.goto('');
  const address = await page.locator('link[rel="search"]').getAttribute('href');
  const response = await page.request.get(new URL(address!, page.url()).href);
  const template = /<Url type="text\/html" template="([^"]+)"/.exec(await response.text())?.[1];
  const { pathname, search } = new URL(template!.replace('{searchTerms}', 'fog'));
  await page.goto(pathname + search);
  await expect(page.getByRole('link', { name: /fog/i }).first()).toBeVisible();
});

/** A COinS, as reference managers read it. */
const items = 'span.Z3988';

test('a reference manager finds one paper on its page, and each with authors in a list', async ({ page }) => {
  await page.goto('papers/by-hand/');
  await expect(page.locator(items)).toHaveCount(1);
  const coins = new URLSearchParams((await page.locator(items).getAttribute('title'))!);
  expect(coins.get('rft.type')).toBe('preprint');
  expect(coins.get('rft.title')).toBe('A page written by hand with x² in its title');
  expect(coins.getAll('rft.au')).toEqual(['Example, Ada', 'Example, Ben']);
  await page.goto('papers/');
  const cited = await page.locator('.rows li', { has: page.locator(items) }).count();
  expect(cited).toBeGreaterThan(0);
  await expect(page.locator(items)).toHaveCount(cited);
});

test('the files of a paper weigh at most 6 kB together', () => {
  const folder = join(testSite('sample').folder, 'papers');
  const files = globSync('*.{bib,ris,json,md}', { cwd: folder });
  const papers = Map.groupBy(files, (name) => name.slice(0, name.lastIndexOf('.')));
  expect(papers.size).toBeGreaterThan(10);
  for (const [slug, own] of papers) {
    expect(own.length, slug).toBe(4);
    const bytes = own.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes, slug).toBeLessThanOrEqual(6000);
  }
});

/** Address of the preview image that chats and social networks show beside a link. */
const preview = 'meta[property="og:image"]';

test('a paper has a preview image of its own', async ({ page }) => {
  await page.goto('papers/by-hand/');
  await expect(page.locator(preview)).toHaveAttribute('content', /\/papers\/by-hand\.png$/);
  expect((await page.request.get('papers/by-hand.png')).ok()).toBe(true);
});

for (const site of ['fork', 'chinese'] as const) {
  test.describe(`on the site "${site}"`, () => {
    test.use({ site });

    test('papers without a preview image have that of the site', async ({ page }) => {
      await page.goto('papers/');
      await page.locator('.rows a').first().click();
      await expect(page.locator(preview)).toHaveAttribute('content', /\/card\.png$/);
      expect((await page.request.get('card.png')).ok()).toBe(true);
      expect(globSync('papers/*.png', { cwd: testSite(site).folder })).toEqual([]);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader downloads the BibTeX of a paper', async ({ page }) => {
    await page.goto(fog);
    await page.getByText('Cite', { exact: true }).last().click();
    await expect(page.getByRole('button', { name: 'Copy BibTeX' })).toBeHidden();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'BibTeX' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^lighthouses-by-night-.*\.bib$/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toBe(await page.locator('#bibtex').textContent());
  });

  test('a reader opens the Markdown of a paper', async ({ page }) => {
    await page.goto(fog);
    await page.getByText('Cite', { exact: true }).last().click();
    const href = await page.getByRole('link', { name: 'Markdown' }).getAttribute('href');
    const response = await page.request.get(new URL(href!, page.url()).href);
    expect(response.ok()).toBe(true);
    expect(await response.text()).toContain('\n# ');
  });
});
