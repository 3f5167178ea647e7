import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, test } from './harness/test.ts';

const fog = 'papers/lighthouses-by-night-forecasting-fog-with-few-gauges/';

/** Where the abstract's first line stands, and how many letters its lines hold at most and on average. */
const linesOf = (page: Page): Promise<{ top: number; longest: number }> =>
  page.evaluate(() => {
    const range = document.createRange();
    const text = document.querySelector('.abstract p')!;
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()];
    const lines = new Set(rects.map(({ top }) => Math.round(top / 10))).size;
    return { top: rects[0]!.top, longest: text.textContent.length / Math.max(1, lines - 0.5) };
  });

test('a reader sees the abstract without scrolling, in lines that are easy to read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(fog);
  const desktop = await linesOf(page);
  expect(desktop.top).toBeLessThanOrEqual(330);
  expect(desktop.longest).toBeGreaterThan(55);
  expect(desktop.longest).toBeLessThan(80);
  await page.setViewportSize({ width: 390, height: 844 });
  expect((await linesOf(page)).top).toBeLessThanOrEqual(420);
});

test('a reader who tabs reaches the text of a paper in eight steps', async ({ page }) => {
  await page.goto(fog);
  let steps = 0;
  const isInMain = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
  do await page.keyboard.press('Tab');
  while (++steps < 20 && !(await isInMain()));
  expect(steps).toBeLessThanOrEqual(9);
});

test('a reader skips to the content at once', async ({ page }) => {
  await page.goto(fog);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
});

test('a reader follows a claim to its sentence and back', async ({ page }) => {
  await page.goto(fog);
  const claims = page.getByRole('table');
  await claims.getByRole('link', { name: '7.25%' }).click();
  const number = page.locator('.abstract :target');
  await expect(number).toHaveText('7.25%');
  await number.click();
  await expect(page.locator('tr:target')).toContainText('7.25%');
});

test('a reader sees every extracted number exactly as the abstract has it', async ({ page }) => {
  for (const path of [fog, 'papers/sandlora/']) {
    await page.goto(path);
    const abstract = (await page.locator('.abstract').innerText()).replaceAll(/\s/g, '');
    const numbers = await page.locator('tbody td:first-child').allInnerTexts();
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(abstract).toContain(number.replaceAll(/\s/g, ''));
  }
});

test('a reader goes to a similar paper and sees why it is similar', async ({ page }) => {
  await page.goto(fog);
  const similar = page.locator('.similar li').first();
  const reason = (await similar.locator('p').innerText()).replace(/^both: /, '').split(', ');
  expect(reason.length).toBe(2);
  const own = (await page.locator('main').innerText()).toLowerCase();
  await similar.getByRole('link').click();
  const other = (await page.locator('main').innerText()).toLowerCase();
  for (const term of reason) {
    expect(own).toContain(term.toLowerCase());
    expect(other).toContain(term.toLowerCase());
  }
});

test('a reader learns which paper introduced what another names', async ({ page }) => {
  await page.goto(fog);
  const named = page.locator('section', { has: page.getByRole('heading', { name: /Builds on/ }) });
  await named.getByRole('link', { name: /TideNet/ }).click();
  await expect(page.locator('section', { hasText: 'Named by' })).toContainText('Lighthouses by Night');
});

test('a reader chooses dark colours once, and nothing moves', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(fog);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  const before = await page.locator('h1').boundingBox();
  await page.getByRole('button', { name: 'Dark colours' }).click();
  expect(await ground()).not.toBe(light);
  expect(await page.locator('h1').boundingBox()).toEqual(before);
  await page.goto('papers/');
  expect(await ground()).not.toBe(light);
  await expect(page.getByRole('button', { name: 'Dark colours' })).toHaveAttribute('aria-pressed', 'true');
});

test('a reader in the dark has enough contrast on every kind of page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of ['', fog, 'papers/', 'results/', 'map/', 'topics/', 'search/']) {
    await page.goto(path || './');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id), path).toEqual([]); // prettier-ignore
  }
});

test('a reader prints title and abstract without the furniture of the site', async ({ page }) => {
  await page.goto(fog);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.abstract')).toBeVisible();
  await expect(page.locator('header.page-head')).toBeHidden();
  await expect(page.locator('.similar')).toBeHidden();
});

test('a reader of a paper page gets a small page', async ({ page }) => {
  await page.goto('papers/sandlora/');
  expect(await page.locator('*').count()).toBeLessThanOrEqual(250);
});
