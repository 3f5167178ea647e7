import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findPlaces } from '../../src/system/find-places.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { runNode } from '../../src/publish/run-node.ts';
import { serveSite } from '../../src/publish/serve-site.ts';
import { splitDigests } from '../../src/publish/split-digests.ts';
import { readDonors } from '../../src/dev/sample/read-donors.ts';
import { writeLibrary } from '../../src/dev/sample/write-library.ts';
import { chooseBrowser } from '../../src/dev/browser/choose-browser.ts';
import { serveOwn } from './serve-own.ts';
import { publishSites, type TestSite } from './sites.ts';

const scratch = resolve('node_modules/.cache/offprint/e2e');
const fixtures = 'e2e/fixtures';
/** These tests must pass whatever the settings of a fork are. */
const settings = join(fixtures, 'site.config.ts');
const forkSettings = join(fixtures, 'fork.config.ts');
const origin = 'https://reader.example';

/**
 * Splits a library of e2e/fixtures, in a copy inside the project so that its pages can import packages. Records in doubt
 * are published too: the hostile ones are there to be seen.
 */
async function splitFixture(name: string, ...added: string[]): Promise<NodeJS.ProcessEnv> {
  const content = join(scratch, name);
  for (const part of [name, ...added]) cpSync(join(fixtures, part), content, { recursive: true });
  const environment = {
    ...process.env,
    OFFPRINT_CONTENT: content,
    SITE_URL: origin,
    OFFPRINT_CONFIG: settings,
  };
  const digests = readdirSync(join(content, 'digests'));
  await splitDigests(environment, digests.flatMap((name) => ['--publish', name])); // prettier-ignore
  return environment;
}

/**
 * A library of two weeks: after the first its papers are looked up in a file of records, a person accepts one that is
 * likely, corrects an author, and renames a page; in the second a paper has left its digest, another digest comes, and a
 * later file of records adds to the first.
 */
async function liveTwoWeeks(): Promise<NodeJS.ProcessEnv> {
  const content = join(scratch, 'lived');
  const environment = {
    ...process.env,
    OFFPRINT_CONTENT: content,
    SITE_URL: origin,
    OFFPRINT_CONFIG: forkSettings,
  };
  const page = (slug: string): string => join(content, 'papers', `${slug}.mdx`);
  cpSync(join(fixtures, 'lived', 'first'), content, { recursive: true });
  await splitDigests(environment);
  await identify(environment, join(fixtures, 'lived', 'records-1.jsonl'));
  await identify(environment, '--accept', 'mending-nets-in-frost');
  const hay = page('ferrying-hay-across-slow-rivers');
  writeFileSync(hay, readFileSync(hay, 'utf8').replace('Ada Holt', 'Ada B. Holt'));
  renameSync(page('mending-nets-in-frost'), page('winter-nets'));
  cpSync(join(fixtures, 'lived', 'then'), content, { recursive: true });
  await splitDigests(environment);
  await identify(environment, join(fixtures, 'lived', 'records-2.jsonl'));
  return environment;
}

/** Runs `npm run identify`. @throws Error if it fails. */
async function identify(environment: NodeJS.ProcessEnv, ...args: string[]): Promise<void> {
  const { code, output } = await runNode('scripts/identify.ts', args, { environment });
  if (code !== 0) throw new Error(output);
}

/** Generates a library with more than one page of results from the sentences of another library. */
function inventLibrary(donors: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const content = join(scratch, 'invented');
  writeLibrary(content, readDonors(findPlaces(donors).papers), 40, 1);
  return { ...donors, OFFPRINT_CONTENT: content };
}

async function build(library: NodeJS.ProcessEnv, base: string, name: string): Promise<TestSite> {
  const environment = { ...library, BASE_PATH: base, OFFPRINT_OUT: join(scratch, 'sites', name) };
  const { folder } = await buildSite(environment);
  const { url } = await serveSite({ folder, base, port: 0, frozen: true });
  return { folder, url, reports: findPlaces(environment).reports };
}

/** Builds and serves the sites that the tests visit, and logs which browser is used. */
export default async function buildSites(): Promise<void> {
  if (!process.env['BROWSERS']) console.log(`Browser: ${chooseBrowser().name}`);
  rmSync(scratch, { recursive: true, force: true });
  const own = await serveOwn();
  const sample = await splitFixture('sample');
  const chinese = await splitFixture('chinese');
  const people = await splitFixture('people');
  const hostile = await splitFixture('hostile');
  const fork = { ...(await splitFixture('fork', 'sample')), OFFPRINT_CONFIG: forkSettings };
  const lived = await liveTwoWeeks();
  publishSites({
    own,
    sample: await build(sample, '/repo/', 'sample'),
    'sample at the root': await build(sample, '/', 'sample-at-the-root'),
    chinese: await build(chinese, '/', 'chinese'),
    people: await build(people, '/repo/', 'people'),
    hostile: await build(hostile, '/repo/', 'hostile'),
    invented: await build(inventLibrary(sample), '/', 'invented'),
    fork: await build(fork, '/fork/', 'fork'),
    lived: await build(lived, '/repo/', 'lived'),
    'lived at the root': await build(lived, '/', 'lived-at-the-root'),
  });
}
