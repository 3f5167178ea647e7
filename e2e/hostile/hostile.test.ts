import { existsSync, globSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { checkSite } from '../../src/dev/check/check-site.ts';
import { readReportedFormulas } from '../../src/dev/check/read-reported-formulas.ts';
import { readSite } from '../../src/dev/check/read-site.ts';
import { serveSite } from '../../src/publish/serve-site.ts';
import { overflowOf } from '../harness/overflow-of.ts';
import { watchPage } from '../harness/watch-page.ts';
import { base, buildCase, origin } from './build-case.ts';
import { hostileCases } from './cases.ts';
import { judgeRun } from './judge-run.ts';

for (const hostile of hostileCases()) {
  test(`${hostile.name} does no harm`, async ({ page }) => {
    const run = buildCase(hostile);
    if (hostile.expectation) expect.soft(judgeRun(hostile.expectation, run)).toEqual([]);
    if (!existsSync(run.site)) return;

    const reportedFormulas = readReportedFormulas(run.site.replace(/dist$/, 'content/reports'));
    const options = { home: `${origin}${base}/`, reportedFormulas };
    expect.soft(checkSite(readSite(run.site, options))).toEqual([]);

    const served = await serveSite({ folder: run.site, base, port: 0, frozen: true });
    const seen = watchPage(page, new URL(served.url).origin);
    for (const path of globSync('**/*.html', { cwd: run.site })) {
      await page.goto(served.url + path.replace(/(^|\/)index\.html$/, '$1'));
      expect.soft(await page.evaluate(() => '__pwned' in window), `${path} ran something`).toBe(false);
      expect.soft(await overflowOf(page), `${path} scrolls sideways`).toBeLessThanOrEqual(0);
    }
    expect.soft(seen, 'the browser should have nothing to say').toEqual([]);
    await served.close();
  });
}
