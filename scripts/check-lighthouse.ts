import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { chooseBrowser } from '../src/dev/browser/choose-browser.ts';
import { serveMeasured } from '../src/dev/browser/serve-measured.ts';
import { auditPage } from '../src/dev/budget/audit-page.ts';
import type { Audit } from '../src/dev/budget/audit-page.ts';
import { freePort } from '../src/dev/budget/free-port.ts';
import { choosePages } from '../src/dev/budget/choose-pages.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { findPlaces } from '../src/system/find-places.ts';

const usage = `Usage: npm run check:lighthouse

Says what Lighthouse says of a page of each kind of the built site, served with gzip; best of three runs where a busy
machine costs points. Exit code 1 below 100.`;

/** `npm run check:lighthouse`: see `usage`. */
readArguments({}, usage);
const { out } = findPlaces();
if (!existsSync(out)) {
  console.error(`no built site in ${out}\n  help: run: npm run build`);
  process.exit(1);
}
const site = await serveMeasured(out);
const port = await freePort();
const { launch } = chooseBrowser();
const args = [...(launch.args ?? []), `--remote-debugging-port=${port}`];
const browser = await chromium.launch({ ...launch, args });
for (const [kind, path] of choosePages(out)) {
  const url = site.url + path.replace(/index\.html$/, '');
  const speedOf = ({ scores }: Audit): number => scores.get('performance') ?? 0;
  let audit = await auditPage(url, kind, port);
  for (let run = 1; run < 3 && speedOf(audit) < 100; run++) {
    const again = await auditPage(url, kind, port);
    if (speedOf(again) > speedOf(audit)) audit = again;
  }
  const isWhole = [...audit.scores.values()].every((score) => score === 100);
  const scores = [...audit.scores].map(([category, score]) => `${category} ${score}`).join(', ');
  console.log(`${isWhole ? 'ok  ' : 'LOW '} ${kind} (${path}): ${scores}`);
  for (const fault of audit.faults) console.log(`       ${fault}`);
  if (!isWhole) process.exitCode = 1;
}
await browser.close();
site.close();
