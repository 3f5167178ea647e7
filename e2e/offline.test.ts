import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { readRows } from '../src/dev/score-search/ask-queries.ts';
import { judge, readQueries } from '../src/dev/score-search/queries.ts';
import { copySite } from '../src/offline/copy-site.ts';
import { printSite } from '../src/offline/print-site.ts';
import { makeTemporaryFolder } from '../src/system/make-temporary-folder.ts';
import { testSite } from './harness/sites.ts';
import { expect, test } from './harness/test.ts';
import { watchPage } from './harness/watch-page.ts';

let folder: string;
const addressOf = (path: string): string => pathToFileURL(join(folder, path)).href;

test.beforeAll(async () => {
  folder = makeTemporaryFolder();
  await copySite(testSite('sample at the root').folder, folder);
});

/** A page that may read files only, and what went wrong on it. */
async function openFiles(browser: Browser): Promise<{ page: Page; seen: string[] }> {
  const page = await browser.newPage();
  return { page, seen: watchPage(page, 'file://') };
}

test('a reader opens the copy from a disk, searches it, keeps papers and compares them', async ({ browser }) => {
  const { page, seen } = await openFiles(browser);
  await page.goto(addressOf('index.html'));
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('tidenet');
  await expect(page.getByRole('option').first()).toContainText('TideNet');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('TideNet');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('link', { name: 'Papers' }).first().click();
  await page.getByRole('button', { name: /^Keep .*fog with few gauges/i }).click();
  await page.getByRole('link', { name: 'Reading list 2' }).first().click();
  await page.getByRole('link', { name: 'Compare 2 papers' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.goto(`${addressOf('papers/tidenet/index.html')}#cite`).then(() => page.getByRole('link', { name: 'BibTeX' }).click()), // prettier-ignore
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('@misc{tidenet,');
  expect(seen).toEqual([]);
  await page.close();
}); // prettier-ignore

test('the copy answers queries like the site', async ({ browser }) => {
  const { page, seen } = await openFiles(browser);
  const missed: string[] = [];
  for (const query of readQueries('e2e/fixtures/sample-queries.json')) {
    await page.goto(addressOf(`search/index.html`) + `?q=${encodeURIComponent(query.q)}`);
    const { asWanted, found } = judge(query, await readRows(page));
    if (!asWanted) missed.push(`${query.q} → ${found[0]}`);
  }
  expect(missed).toEqual([]);
  expect(seen).toEqual([]);
  await page.close();
});

test('every link of the copy leads to a file of it', () => {
  const dead = globSync('**/*.html', { cwd: folder }).flatMap((path) => {
    const html = readFileSync(join(folder, path), 'utf8');
    const links = [...html.matchAll(/<(?:a|link|script|form)\b[^>]* (?:href|src|action)="([^"#?]+)/g)].map(([, link]) => link!); // prettier-ignore
    return links
      .filter((link) => !/^[a-z]+:/.test(link) && !/\.(?:bib|ris|json|md)$/.test(link))
      .filter((link) => {
        const file = join(folder, path, '..', decodeURI(link));
        return !existsSync(file) || !statSync(file).isFile();
      });
  });
  expect(dead).toEqual([]);
});

test('a reader prints the papers of a topic from one file', async ({ browser }) => {
  const { page, seen } = await openFiles(browser);
  const file = join(folder, 'print.html');
  writeFileSync(file, await printSite(testSite('people').folder, { list: 'digests/people' }));
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('navigation', { name: 'Contents' }).getByRole('listitem')).toHaveCount(5);
  await expect(page.locator('article')).toHaveCount(5);
  await expect(page.locator('article').last()).toContainText('Éva Nagy · January 2025');
  await expect(page.locator('article').last()).toContainText('https://reader.example/repo/papers/');
  await expect(page.locator('article .katex-html').first()).toBeVisible();
  expect(seen).toEqual([]);
  await page.close();
});
