import { expect, test } from './harness/test.ts';

const fog = 'papers/lighthouses-by-night-forecasting-fog-with-few-gauges/';

test('a reader sees titles of a size that suits them', async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(fog);
    const sizes = await page
      .locator('h1, h2')
      .evaluateAll((all) =>
        all.map((one) => [one.tagName, Number.parseFloat(getComputedStyle(one).fontSize)]),
      );
    for (const [tag, size] of sizes) {
      if (tag === 'H1') expect(size).toBeGreaterThanOrEqual(26);
      expect(size).toBeLessThanOrEqual(tag === 'H1' ? 32 : 20);
    }
  }
});

test('a reader who tabs comes to the text of a paper after eight stops at most', async ({ page }) => {
  await page.goto(fog);
  let stops = -1;
  const isInMain = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
  do await page.keyboard.press('Tab');
  while (++stops < 20 && !(await isInMain()));
  expect(stops).toBeLessThanOrEqual(8);
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

test('a reader goes to a similar paper and sees why it is similar', async ({ page }) => {
  await page.goto(fog);
  const similar = page.locator('.similar li').first();
  await expect(similar).toContainText(/both: \S+.*, \S+/);
  const title = await similar.getByRole('link').innerText();
  await similar.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a reader turns to the next paper of the digest or topic, and back', async ({ page }) => {
  await page.goto(fog);
  const turns = [
    ['In the digest', /→$/, /^←/],
    ['In Forecasting', /^←/, /→$/],
  ] as const;
  for (const [label, there, back] of turns) {
    const links = page.getByRole('navigation', { name: label });
    const address = page.url();
    await links.getByRole('link', { name: there }).click();
    await expect(page).not.toHaveURL(address);
    await links.getByRole('link', { name: back }).click();
    await expect(page).toHaveURL(address);
  }
});

test('a reader copies the link of a paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(fog);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`${fog}$`));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a reader finds code and link before all else under the title, in two lines that are whole', async ({
    page,
  }) => {
    for (const path of [fog, 'papers/tidenet/', 'papers/sandlora/']) {
      await page.goto(path);
      const strip = page.getByRole('list', { name: 'About this paper' });
      const rows = await strip.evaluate(readRows);
      expect(rows.shown.length, path).toBeLessThanOrEqual(2);
      expect(rows.cut, path).toEqual([]);
      const acts = [strip.getByRole('link', { name: /^Code: github/ }), strip.getByRole('button')];
      const first = await strip.getByRole('listitem').first().textContent();
      expect(first!.trim(), path).toMatch(path === 'papers/sandlora/' ? /^Copy link/ : /^Code: /);
      for (const act of acts.slice(path === 'papers/sandlora/' ? 1 : 0)) {
        await expect(act).toBeInViewport({ ratio: 1 });
        expect(await act.evaluate((one) => one.scrollWidth - one.clientWidth), path).toBeLessThanOrEqual(0);
      }
    }
  });

  test('a reader who tabs through what is under the title sees each link', async ({ page }) => {
    await page.goto(fog);
    const strip = page.getByRole('list', { name: 'About this paper' });
    for (const link of await strip.getByRole('link').all()) {
      await page.keyboard.press('Shift');
      await link.focus();
      const isInside = await link.evaluate((one) => {
        const { bottom } = one.closest('ul')!.getBoundingClientRect();
        return one.getBoundingClientRect().bottom <= bottom + 1;
      });
      expect(isInside, (await link.textContent())!).toBe(true);
    }
  });

  test('a reader sees whole lines of names in the table of claims', async ({ page }) => {
    await page.goto('results/');
    expect(await page.locator('tbody th a').evaluateAll(partOfLines)).toEqual([]);
  });
});

test('a reader prints the table of claims with whole names', async ({ page }) => {
  await page.goto('results/');
  await page.emulateMedia({ media: 'print' });
  const names = page.locator('tbody th a');
  expect(await names.evaluateAll(partOfLines)).toEqual([]);
  const hidden = await names.evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflow === 'hidden').length); // prettier-ignore
  expect(hidden).toBe(0);
});

/** Runs in the page: the tops of a list's rows that are seen, and items of which a part is seen. */
function readRows(list: Element): { shown: number[]; cut: (string | null)[] } {
  const { top, bottom, right } = list.getBoundingClientRect();
  const items = [...list.children].filter((item) => item.getClientRects().length > 0);
  const boxes = items.map((item) => ({ item, box: item.getBoundingClientRect() }));
  const seen = boxes.filter(({ box }) => box.top < bottom - 1);
  return {
    shown: [...new Set(seen.map(({ box }) => Math.round(box.top - top)))],
    cut: seen.flatMap(({ item, box }) =>
      box.bottom > bottom + 1 || box.right > right + 1 ? item.textContent : [],
    ),
  };
}

/** Runs in the page: boxes with a fixed number of lines that show a part of one more. */
function partOfLines(all: Element[]): string[] {
  return all.flatMap((one) => {
    const style = getComputedStyle(one);
    const lines = one.clientHeight / Number.parseFloat(style.lineHeight);
    const isPart = style.overflowY === 'hidden' && Math.abs(lines - Math.round(lines)) > 0.05;
    return isPart ? `${one.textContent.trim()}: ${lines} lines` : [];
  });
}

test('a reader opens a paper by a link without its last slash', async ({ page }) => {
  await page.goto(fog.replace(/\/$/, ''));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lighthouses by Night');
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

test('a reader prints title and abstract without the furniture of the site', async ({ page }) => {
  await page.goto(fog);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.abstract')).toBeVisible();
  await expect(page.locator('header.page-head')).toBeHidden();
  await expect(page.locator('.similar')).toBeHidden();
  await expect(page.getByText(/^https?:.*lighthouses-by-night/)).toBeVisible();
  expect((await page.pdf()).length).toBeGreaterThan(5000);
});

test('a reader who wants no motion, or chooses the colours, gets what they want', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(fog);
  const look = (selector: string, property: string) =>
    page.locator(selector).first().evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property); // prettier-ignore
  expect(await look('html', 'scroll-behavior')).toBe('auto');
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await look('.chips a', 'border-top-style')).toBe('solid');
});

test('a reader sees formulas in the fonts made for them, and waits for none', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  await page.goto('papers/by-hand/');
  const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
  expect(await page.locator('.katex').count()).toBeGreaterThan(0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(new Set(fonts)).toEqual(new Set(['loaded']));
  expect(asked).not.toContain('font');
});
