import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usesMdx } from '../compile/uses-mdx.ts';
import { splitPage } from '../paper/frontmatter/split-page.ts';
import { codeVersion } from '../system/code-version.ts';
import { fileDates } from '../system/file-dates.ts';
import { fileStates } from '../system/file-states.ts';
import type { Places } from '../system/find-places.ts';
import { recall, remember } from '../system/library-memory.ts';
import { settingsKey } from './settings-key.ts';

/** What a build reads of the environment, apart from the places of library and site. */
const variables = ['SITE_URL', 'BASE_PATH', 'OFFPRINT_CONFIG'];
const formula = /\$[^$\n]+\$/g;
/** What may hold a dollar sign that begins or ends no formula, or a formula that is not within a line. */
const otherDollar = /`|\\\$|\$\$|\]\(|\]\[|^[^$\n]*\$(?:[^$\n]*\$[^$\n]*\$)*[^$\n]*$/m;
const mayBeProgram = /(?<!\\)[{<]|^(?:import|export)\b/m;

/**
 * A hash of all that a site is made from: the library, the dates of its pages, the program and its settings. Undefined
 * if it cannot be told: a page is a program, which could read anything, and links lead anywhere.
 */
export async function buildKey(places: Places, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const files = await hashFilesOf(places.content);
  if (files === undefined) return undefined;
  const hash = createHash('sha256').update(`${codeVersion()}\0${places.content}\0${files}`);
  for (const name of variables) hash.update(`\0${name}=${environment[name] ?? ''}`);
  hash.update(await settingsKey(environment));
  for (const [name, date] of [...fileDates(places.papers)].toSorted()) {
    if (name.endsWith('.mdx')) hash.update(`\0${name} ${+date}`);
  }
  return hash.digest('hex');
}

/** A hash of the files of a library, which are read only if one of them has changed; undefined as for `buildKey`. */
async function hashFilesOf(content: string): Promise<string | undefined> {
  const known = recall('hash', content) as { hash?: string } | undefined;
  if (known) return known.hash;
  const states = fileStates(content);
  const hash = states && hashContents(content, [...states.keys()]);
  await remember('hash', content, { hash }, states);
  return hash;
}

function hashContents(content: string, paths: string[]): string | undefined {
  const hash = createHash('sha256');
  for (const path of paths) {
    const bytes = readFileSync(join(content, path));
    if (path.endsWith('.mdx') && isProgram(bytes.toString('utf8'))) return undefined;
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Most pages show by a quick look that they are none: formulas, whose braces are no program, stand within lines. */
function isProgram(page: string): boolean {
  const { body } = splitPage(page);
  const quick = otherDollar.test(body) ? body : body.replaceAll(formula, '');
  return mayBeProgram.test(quick) && usesMdx(body);
}
