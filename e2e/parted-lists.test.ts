import type { Page } from 'playwright/test';
import { expect, test } from './harness/test.ts';
import { openPart } from '../src/components/lists/open-part.ts';

/** Serves three pages of a list: ids that begin with a to l, with m to z, and a digest's lines from 200. */
async function serveList(page: Page): Promise<void> {
  const links =
    '<a href="/list/" data-prefix="">A</a> <a href="/list/m/" data-prefix="m">M</a> <a href="/list/200/" data-line="200">200</a>';
  const ids: Record<string, string> = { '/list/': 'attack', '/list/m/': 'mamba', '/list/200/': 'line-233' };
  await page.route('**/list/**', (route) => {
    const id = ids[new URL(route.request().url()).pathname];
    return route.fulfill({
      contentType: 'text/html',
      body: `${links}<p id="${id}">${id}</p><script>(${openPart.toString()})()</script>`,
    });
  });
}

for (const [id, path] of [
  ['mamba', 'm/'],
  ['line-233', '200/'],
] as const) {
  test(`an old link to “${id}” opens the page of the list that has it now`, async ({ page, baseURL }) => {
    await serveList(page);
    const list = new URL('/list/', baseURL).href;
    await page.goto(`${list}#${id}`);
    await expect(page).toHaveURL(`${list}${path}#${id}`);
    await expect(page.locator(`#${id}`)).toBeVisible();
  });
}

test('a link to an entry of the page itself stays on that page', async ({ page, baseURL }) => {
  await serveList(page);
  const { href } = new URL('/list/m/#mamba', baseURL);
  await page.goto(href);
  await expect(page.locator('#mamba')).toBeVisible();
  await expect(page).toHaveURL(href);
});
