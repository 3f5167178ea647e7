import { expect, test } from './harness/test.ts';

const fog = 'papers/lighthouses-by-night-forecasting-fog-with-few-gauges/';

test('titles have suitable sizes', async ({ page }) => {
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

test('a keyboard user reaches the text of a paper within eight Tab stops', async ({ page }) => {
  await page.goto(fog);
  let stops = -1;
  const isInMain = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
  do await page.keyboard.press('Tab');
  while (++stops < 20 && !(await isInMain()));
  expect(stops).toBeLessThanOrEqual(8);
});

test('a keyboard user skips to the content', async ({ page }) => {
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
  await expect(similar).toContainText(/In both: \S+/);
  const title = await similar.getByRole('link').innerText();
  await similar.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a reader goes to the next paper in the digest or topic, and back', async ({ page }) => {
  await page.goto(fog);
  const turns = [
    ['In this digest', /→$/, /^←/],
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

  test('code and link come first below the title, in two complete lines', async ({ page }) => {
    for (const path of [fog, 'papers/tidenet/', 'papers/sandlora/']) {
      await page.goto(path);
      const facts = page.getByRole('list', { name: 'About this paper' });
      const rows = await facts.evaluate(readRows);
      expect(rows.shown.length, path).toBeLessThanOrEqual(2);
      expect(rows.cut, path).toEqual([]);
      const acts = [
        facts.getByRole('link', { name: /^Code: github/ }),
        facts.getByRole('button', { name: 'Copy link' }),
      ];
      const first = await facts.getByRole('listitem').first().textContent();
      expect(first!.trim(), path).toMatch(path === 'papers/sandlora/' ? /^Copy link/ : /^Code: /);
      for (const act of acts.slice(path === 'papers/sandlora/' ? 1 : 0)) {
        await expect(act).toBeInViewport({ ratio: 1 });
        expect(await act.evaluate((one) => one.scrollWidth - one.clientWidth), path).toBeLessThanOrEqual(0);
      }
    }
  });

  test('each link below the title is visible when it has the focus', async ({ page }) => {
    await page.goto(fog);
    const facts = page.getByRole('list', { name: 'About this paper' });
    for (const link of await facts.getByRole('link').all()) {
      await page.keyboard.press('Shift');
      await link.focus();
      const isInside = await link.evaluate((one) => {
        const { bottom } = one.closest('ul')!.getBoundingClientRect();
        return one.getBoundingClientRect().bottom <= bottom + 1;
      });
      expect(isInside, (await link.textContent())!).toBe(true);
    }
  });
});

/** Runs in the page: the tops of a list's visible rows, and the items that are partly visible. */
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

test('a reader opens a paper through a link without the trailing slash', async ({ page }) => {
  await page.goto(fog.replace(/\/$/, ''));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lighthouses by Night');
});

test('a reader sees which papers a paper compares with, and which compare with it', async ({ page }) => {
  await page.goto(fog);
  const named = page.locator('section', { has: page.getByRole('heading', { name: 'Compared with' }) });
  await named.getByRole('link', { name: /TideNet/ }).click();
  await expect(page.locator('section', { hasText: 'Compared in' })).toContainText('Lighthouses by Night');
  await expect(page.locator('section', { hasText: 'Mentioned by' })).toContainText('What Graph Networks');
});

test('a reader turns on dark mode once, and nothing moves', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(fog);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  const before = await page.locator('h1').boundingBox();
  await page.getByRole('button', { name: 'Dark mode' }).click();
  expect(await ground()).not.toBe(light);
  expect(await page.locator('h1').boundingBox()).toEqual(before);
  await page.goto('papers/');
  expect(await ground()).not.toBe(light);
  await expect(page.getByRole('button', { name: 'Dark mode' })).toHaveAttribute('aria-pressed', 'true');
});

test('the printed page has title and abstract, but no navigation', async ({ page }) => {
  await page.goto(fog);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.abstract')).toBeVisible();
  await expect(page.locator('header.page-head')).toBeHidden();
  await expect(page.locator('.similar')).toBeHidden();
  await expect(page.getByText(/^https?:.*lighthouses-by-night/)).toBeVisible();
  expect((await page.pdf()).length).toBeGreaterThan(5000);
});

test('reduced motion and forced colours are respected', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(fog);
  const look = (selector: string, property: string) =>
    page.locator(selector).first().evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property); // prettier-ignore
  expect(await look('html', 'scroll-behavior')).toBe('auto');
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await look('.chips a', 'border-top-style')).toBe('solid');
});

test('formulas appear in their own fonts without loading any', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  await page.goto('papers/by-hand/');
  const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
  expect(await page.locator('.katex').count()).toBeGreaterThan(0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(new Set(fonts)).toEqual(new Set(['loaded']));
  expect(asked).not.toContain('font');
});

test('a reader sees the subjects and the remark that a paper states', async ({ page }) => {
  await page.goto('papers/by-hand/');
  await page.getByText('Where this page comes from').click();
  await expect(page.getByText('Subjects: tides, harbours.')).toBeVisible();
  await expect(page.getByText('Comment: To appear, 12 pages')).toBeVisible();
});
