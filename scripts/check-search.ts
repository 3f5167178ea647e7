import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { chooseBrowser } from '../src/dev/browser/choose-browser.ts';
import { measureSearch } from '../src/dev/budget/measure-search.ts';
import { writeSearchSite } from '../src/dev/budget/write-search-site.ts';
import { readDigest } from '../src/digest/read-digest.ts';
import { UserError } from '../src/paper/user-error.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { findPlaces } from '../src/system/find-places.ts';
import { makeTemporaryFolder } from '../src/system/make-temporary-folder.ts';
import { readVocabulary } from '../src/vocabulary/read-vocabulary.ts';

const usage = `Usage: npm run check:search -- [--papers N] [--queries N] DIGEST

Indexes so many papers of a digest, which may be compressed (.gz), without rendering their pages, and times queries on
slow 4G. Exit code 1 if a budget is exceeded.`;
const options = {
  papers: { type: 'string', default: '10000' },
  queries: { type: 'string', default: '5' },
} as const;

await runCommand(async () => {
  const { values, files } = readArguments(options, usage);
  const [papers, queries] = [Number(values.papers), Number(values.queries)];
  const [file] = files;
  if (file === undefined || !Number.isInteger(papers) || !(queries > 0))
    throw new UserError('name a digest, and give whole numbers', usage, 2);
  const name = file.replace(/\.gz$/, '');
  const bytes = readFileSync(file);
  const { records } = await readDigest(name === file ? bytes : gunzipSync(bytes), { file: name });
  const { folder: shell } = await buildSite(process.env);
  const folder = makeTemporaryFolder();
  await writeSearchSite(folder, shell, records, papers, readVocabulary(findPlaces().vocabulary));
  const browser = await chromium.launch(chooseBrowser().launch);
  const { rows } = await measureSearch(browser, folder, queries);
  await browser.close();
  for (const { measure, value, most } of rows)
    console.log(`${value <= most ? 'ok  ' : 'OVER'} ${measure}: ${value} of ${most}`);
  if (rows.some(({ value, most }) => value > most)) process.exitCode = 1;
});
