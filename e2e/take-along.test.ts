import { readFileSync } from 'node:fs';
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
