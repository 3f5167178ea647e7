import { budgets } from '../src/dev/budget/budgets.ts';
import { choosePages } from '../src/dev/budget/choose-pages.ts';
import { measurePage } from '../src/dev/budget/measure-page.ts';
import type { PageMeasures } from '../src/dev/budget/measure-page.ts';
import { testSite } from './harness/sites.ts';
import { expect, test } from './harness/test.ts';

/** Measures that do not depend on the machine's load; `npm run check:budget` also measures times. */
const lasting: (keyof PageMeasures)[] = [
  'bytes',
  'pageBytes',
  'drawingBytes',
  'scriptBytes',
  'requests',
  'elements',
  'layoutShift',
];

test('pages are small and stable on a slow connection', async ({ browser }) => {
  test.setTimeout(120_000);
  const { folder, url } = testSite('sample');
  for (const [kind, path] of choosePages(folder)) {
    const budget = budgets[kind];
    if (!budget) continue;
    const measures = await measurePage(browser, url + path.replace(/index\.html$/, ''));
    for (const measure of lasting) {
      const most = budget[measure] ?? Infinity;
      expect(measures[measure], `${measure} of ${path}`).toBeLessThanOrEqual(most);
    }
  }
});
