import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { copySite } from '../src/offline/copy-site.ts';
import { printSite } from '../src/offline/print-site.ts';
import { UserError } from '../src/paper/user-error.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { checkConfiguration } from '../src/publish/check-configuration.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { splitDigests } from '../src/publish/split-digests.ts';

/** `npm run export -- --offline FOLDER | --print FILE`: the library as files that need no server. */
const usage = 'Usage: npm run export -- [--offline FOLDER] [--print FILE [--list LIST | --papers SLUG,…]]';
const options = {
  offline: { type: 'string' },
  print: { type: 'string' },
  list: { type: 'string' },
  papers: { type: 'string' },
} as const;

/** The site that copies are made of: without a base path, since they are opened as files. */
const site = resolve('node_modules/.cache/offprint/export');

/** A folder that is new, empty or an earlier copy, emptied. */
function emptyFolder(name: string): string {
  const folder = resolve(name);
  if (existsSync(folder)) {
    const isCopy = existsSync(join(folder, 'offline', 'start.js'));
    if (!statSync(folder).isDirectory() || (readdirSync(folder).length > 0 && !isCopy))
      throw new UserError(`${folder} has other files in it`, 'name a new or empty folder, or an earlier copy', 2); // prettier-ignore
  }
  return folder;
}

await runCommand(async () => {
  const { values, files } = readArguments(options, usage);
  const { offline, print, list = 'papers', papers } = values;
  if (files.length > 0 || (offline === undefined && print === undefined))
    throw new UserError(files.length > 0 ? `unknown: ${files.join(', ')}` : 'nothing to export', usage, 2);
  const folder = offline === undefined ? undefined : emptyFolder(offline);
  const environment = { ...process.env, BASE_PATH: '/', OFFPRINT_OUT: site };
  await checkConfiguration(environment);
  await splitDigests(environment);
  const built = await buildSite(environment);
  if (folder) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await copySite(site, folder);
    console.log(`Wrote ${built.papers} papers to ${folder}: open ${join(folder, 'index.html')} in a browser`);
  }
  if (print !== undefined) {
    const html = await printSite(site, { list, ...(papers && { slugs: papers.split(',') }) });
    mkdirSync(dirname(resolve(print)), { recursive: true });
    writeFileSync(print, html);
    console.log(`Wrote ${resolve(print)}: open it in a browser and print it`);
  }
});
