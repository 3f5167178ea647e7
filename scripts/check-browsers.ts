import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addConsoleCollector } from '../src/dev/browsers/add-console-collector.ts';
import { firefox } from '../src/dev/browsers/firefox.ts';
import { walkWays } from '../src/dev/browsers/walk-ways.ts';
import { ways } from '../src/dev/browsers/ways.ts';
import { webkit } from '../src/dev/browsers/webkit.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { serveSite } from '../src/publish/serve-site.ts';
import { splitDigests } from '../src/publish/split-digests.ts';

const scratch = resolve('node_modules/.cache/offprint/browsers');
const base = '/repo/';

/** Builds the sample library of the tests. */
async function buildSample(): Promise<string> {
  rmSync(scratch, { recursive: true, force: true });
  const content = join(scratch, 'content');
  cpSync('e2e/fixtures/sample', content, { recursive: true });
  const environment = {
    ...process.env,
    OFFPRINT_CONTENT: content,
    OFFPRINT_OUT: join(scratch, 'site'),
    OFFPRINT_CONFIG: 'e2e/fixtures/site.config.ts',
    BASE_PATH: base,
    SITE_URL: 'https://reader.example',
  };
  await splitDigests(environment);
  const { folder } = await buildSite(environment);
  addConsoleCollector(folder, base);
  return folder;
}

/**
 * `npm run check:browsers`: walks the ways of a reader over the sample site in Firefox and in WebKit, which Playwright
 * cannot drive as they are installed. Exit code 1 when a way fails or a browser is missing.
 */
await runCommand(async () => {
  readArguments({}, 'Usage: npm run check:browsers');
  const site = await serveSite({ folder: await buildSample(), base, port: 0, frozen: true });
  let failed = 0;
  for (const kind of [firefox, webkit]) {
    const program = kind.find();
    console.log(program ? `${kind.name}, ${program}` : `${kind.name} is not installed\n  help: ${kind.help}`);
    const walked = program ? await walkWays(kind, program, ways, site.url) : [{ way: '', fault: 'missing' }];
    for (const { way, fault } of walked) {
      if (way) console.log(`  ${fault ? '✖' : '✔'} a reader ${way}${fault ? `\n      ${fault}` : ''}`);
    }
    failed += walked.filter(({ fault }) => fault).length;
  }
  await site.close();
  console.log(failed === 0 ? 'all passed' : `${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
