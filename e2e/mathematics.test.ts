import type { CDPSession, Page } from 'playwright/test';
import { expect, test } from './harness/test.ts';

type Node = Awaited<ReturnType<typeof readNodes>>[number];

const paper = 'papers/by-hand/';

async function readNodes(session: CDPSession) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes;
}

/** What assistive technology gets from a page: formulas as structure (`Sup(x 2)`), and all other text. */
async function hear(page: Page): Promise<{ formulas: string[]; words: string }> {
  const nodes = await readNodes(await page.context().newCDPSession(page));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const formulas: string[] = [];
  const childrenOf = (node: Node): string[] =>
    (node.childIds ?? []).map((id) => byId.get(id)).flatMap((child) => (child ? tell(child) : []));
  const tell = (node: Node): string[] => {
    const role = String(node.role?.value);
    if (node.ignored) return childrenOf(node);
    if (role === 'StaticText') return [String(node.name?.value).normalize('NFKC')];
    const children = childrenOf(node);
    if (role === 'MathMLMath') formulas.push(children.join(' '));
    if (role === 'MathMLMath') return [];
    return /^MathML(?!Row|Identifier|Number|Operator)/.test(role)
      ? [`${role.slice('MathML'.length)}(${children.join(' ')})`]
      : children;
  };
  return { words: tell(nodes[0]!).join(' '), formulas };
}

test('a screen reader reads a formula once, with its structure', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium lends its accessibility tree');
  await page.goto(paper);
  const { formulas, words } = await hear(page);
  expect(formulas).toEqual(['Sup(x 2)', 'Sup(e i π) = − 1']);
  expect(words).toContain('A page written by hand with');
  expect(words).not.toMatch(/\\pi|\^|[xe]\s?[2i]/);
});

test('a reader sees the formula of a title in the tab and in lists', async ({ page }) => {
  await page.goto(paper);
  await expect(page).toHaveTitle(/^A page written by hand with x² in its title/);
  await expect(page.getByRole('heading', { level: 1 }).locator('.katex-html')).toBeVisible();
  await page.goto('papers/');
  await expect(page.getByRole('main').getByRole('link', { name: /written by hand with/ })).toBeVisible();
});

test('a reader finds a formula by typing it', async ({ page }) => {
  await page.goto('search/?q=x%5E2');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /written by hand with/ })
      .first(),
  ).toBeVisible();
});

test('copying a title copies its formula once', async ({ page }) => {
  await page.goto(paper);
  const copied = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    getSelection()!.selectAllChildren(heading);
    return getSelection()!.toString();
  });
  expect(copied.normalize('NFKC').replace(/[\s\u200b]/g, '')).toBe('Apagewrittenbyhandwithx2initstitle');
});

test('a formula draws nothing far outside its box', async ({ page }) => {
  await page.goto(paper);
  const hit = await page
    .locator('h1 .katex-base')
    .first()
    .evaluate((base) => {
      const stray = document.createElement('span');
      stray.style.cssText = 'position: absolute; top: 3em; left: 0; width: 2em; height: 2em';
      base.append(stray);
      const { x, y } = stray.getBoundingClientRect();
      return document.elementFromPoint(x + 5, y + 5) === stray;
    });
  expect(hit).toBe(false);
});
