import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { listFiles } from './list-files.ts';

/** Abstracts that share words, so that pages show similar papers; sorted in another way in Swedish. */
const papers = ['Ärlig', 'Zebra', 'Östra', 'Ångström', 'Lens', 'Prism'].map((name, at) => {
  const title = `${name}: Lanterns in coastal fog ${at}`;
  const abstract =
    `We present ${name}, which forecasts coastal fog over harbours from lanterns along the coast. It reaches ` +
    `${at + 2}.5% lower error on FogBench with $O(n^${at + 1})$ steps, and costs half as much as the best model before it.`;
  return { slug: `p-${at}`, title, abstract };
});

/** A clock that is a year ahead, as a module. */
const laterClock = `data:text/javascript,${encodeURIComponent(
  'const { Date: Own } = globalThis; const now = () => Own.now() + 31536e6;' +
    'globalThis.Date = class extends Own { constructor(...a) { super(...(a.length ? a : [now()])); } static now() { return now(); } };',
)}`;

/** Splits and builds the papers, as digest and as pages written by hand, in a new folder; gives all files. */
function build(order: typeof papers, environment: NodeJS.ProcessEnv): Map<string, string> {
  const root = makeTemporaryFolder();
  const content = join(root, 'content');
  for (const folder of ['papers', 'digests']) mkdirSync(join(content, folder), { recursive: true });
  const digest = papers.map(({ title, abstract }) => `${title}\n\n${abstract}`).join('\n\n');
  writeFileSync(join(content, 'digests', 'week.txt'), `${digest}\n`);
  for (const { slug, title, abstract } of order) {
    const path = join(content, 'papers', `${slug}.mdx`);
    writeFileSync(path, `---\ntitle: ${JSON.stringify(`Later ${title}`)}\n---\n\nBy hand. ${abstract}\n`);
  }
  const places = { OFFPRINT_CONTENT: content, OFFPRINT_OUT: join(root, 'dist'), SITE_URL: 'https://e.org' };
  const env = { ...process.env, ...places, ...environment };
  const run = (script: string): void => {
    execFileSync(process.execPath, [`scripts/${script}`], { env, stdio: 'ignore' });
  };
  run('split-digest.ts');
  for (const path of listFiles(join(content, 'papers'))) utimesSync(join(content, 'papers', path), 1e9, 1e9);
  run('build.ts');
  return new Map(
    ['content', 'dist'].flatMap((folder) =>
      listFiles(join(root, folder)).map(
        (path) => [`${folder}/${path}`, readFileSync(join(root, folder, path), 'base64')] as const,
      ),
    ),
  );
}

test('should build the same site elsewhere, at another time, in another zone, locale and order', () => {
  const one = build(papers, { TZ: 'UTC', LC_ALL: 'en_GB.UTF-8' });
  const other = build(papers.toReversed(), {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'sv_SE.UTF-8',
    NODE_OPTIONS: `--import=${laterClock}`,
    UV_THREADPOOL_SIZE: '1',
  });
  assert.ok([...one.keys()].some((path) => path.startsWith('dist/papers/')));
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => one.get(path) !== other.get(path),
  );
  assert.deepEqual(differing, []);
});
