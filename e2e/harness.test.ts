import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { serveSite } from '../src/publish/serve-site.ts';
import { makeTemporaryFolder } from '../src/system/make-temporary-folder.ts';
import { overflowOf } from './harness/overflow-of.ts';
import { watchPage } from './harness/watch-page.ts';

const policy = "default-src 'none'; script-src 'self'";

/** Pages with a fault each, and what the harness must report. */
const bad: [name: string, html: string, said: RegExp][] = [
  ['console line', '<script>console.log("hello")</script>', /^console log: hello$/],
  ['uncaught error', '<script>throw new Error("oh")</script>', /^uncaught: oh$/],
  [
    'foreign request',
    '<img src="http://127.0.0.1:65500/x.png">',
    /^foreign request: http:\/\/127\.0\.0\.1:65500\/x\.png$/,
  ],
  ['missing file', '<img src="none.png">', /^a status of 404: .*none\.png$/],
  [
    'breach of the content policy',
    `<meta http-equiv="content-security-policy" content="${policy}"><script>1</script>`,
    /^console error: .*Content.Security.Policy/i,
  ],
];

for (const [name, html, said] of bad) {
  test(`the harness notices a ${name}`, async ({ page }) => {
    const folder = makeTemporaryFolder();
    const icon = '<link rel="icon" href="data:,">';
    writeFileSync(join(folder, 'index.html'), `<!doctype html><title>x</title>${icon}${html}`);
    const site = await serveSite({ folder, port: 0 });
    const seen = watchPage(page, new URL(site.url).origin);
    await page.goto(site.url);
    await expect.poll(() => seen.join('\n')).toMatch(new RegExp(said.source, `${said.flags}m`));
    await site.close();
  });
}

test('the harness notices a page that scrolls sideways', async ({ page }) => {
  await page.setContent('<div style="width: 200vw">x</div>');
  expect(await overflowOf(page)).toBeGreaterThan(0);
});
