import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overflowOf } from './harness/overflow-of.ts';
import { pagesOf } from './harness/pages-of.ts';
import { testSite } from './harness/sites.ts';
import { expect, test } from './harness/test.ts';

const digests = 'e2e/fixtures/hostile/digests';
/** Queries that could inject markup or script into the results. */
const searches = [
  '<img src=x onerror=window.__pwned=1>',
  '"><script>window.__pwned=1</script>',
  '{{constructor}} ${7*7}',
  'searchmarkup',
  '__proto__',
  '\u202eevil\u0000',
  '(((((\\',
  'a'.repeat(2000),
];

test.use({ site: 'hostile', viewport: { width: 320, height: 640 } });

test('nothing in a hostile digest runs or breaks a page', async ({ page }) => {
  test.slow();
  for (const path of pagesOf('hostile')) {
    await page.goto(path || './');
    expect.soft(await page.evaluate(() => '__pwned' in window), `${path} ran something`).toBe(false);
    expect.soft(await overflowOf(page), `${path} scrolls sideways`).toBeLessThanOrEqual(0);
    await expect.soft(page.getByRole('heading', { level: 1 })).not.toHaveText(/^\s*$/);
  }
});

test('nothing in a hostile query runs or breaks the page', async ({ page }) => {
  for (const words of searches) {
    await page.goto(`search/?q=${encodeURIComponent(words)}`);
    await expect(page.getByRole('status').first()).not.toBeEmpty();
    expect(await page.evaluate(() => '__pwned' in window), `${words} ran`).toBe(false);
    expect(await overflowOf(page), `${words} makes the page scroll sideways`).toBeLessThanOrEqual(0);
  }
});

test('every hostile abstract is complete', () => {
  const { folder } = testSite('hostile');
  const pages = globSync('papers/*/index.html', { cwd: folder });
  const site = pages.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
  const texts = globSync('*.txt', { cwd: digests }).map((name) => readFileSync(join(digests, name), 'utf8'));
  const words = texts.flatMap((text) =>
    [...text.matchAll(/marker word is (\w+)\./g)].map((match) => match[1]),
  );
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => !site.includes(`marker word is ${word}.`))).toEqual([]);
});
