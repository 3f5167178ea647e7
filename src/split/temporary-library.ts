import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { findPlaces } from '../system/find-places.ts';
import type { Places } from '../system/find-places.ts';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { listWords } from '../text/list-words.ts';
import plain from '../text/plain-nouns.json' with { type: 'json' };
import { hash } from './hash.ts';

const nouns = listWords(plain.nouns);

/** A text long enough to be an abstract, made by `words` so distinct that no two are taken for one paper. */
export function abstractOf(words: string): string {
  const digits = hash(words);
  const things = Array.from(digits, (digit, at) => nouns[(parseInt(digit, 16) + at * 7) % nouns.length]);
  return (
    `We present a study of ${words} and of how text survives its journey from a saved page to a published one. ` +
    'The experiments cover four tasks, every baseline is tuned with the same budget, and the gain holds for every ' +
    'seed that was tried. We close with the limits of the method and with settings in which it should not be used. ' +
    `What was read aloud in the trials, in this order: ${things.join(' ')}.`
  );
}

/** A digest in the simplest layout: titles and abstracts in blocks, a missing abstract replaced by `abstractOf(title)`. */
export function digestOf(papers: (string | [title: string, abstract: string])[]): string {
  const blocks = papers.map((paper) => (typeof paper === 'string' ? [paper, abstractOf(paper)] : paper));
  return `${blocks.flat().join('\n\n')}\n`;
}

/** A library for one test, removed when the test ends. */
export interface TemporaryLibrary {
  places: Places;
  /** For commands, which find the library through `OFFPRINT_CONTENT`. */
  environment: NodeJS.ProcessEnv;
  /** Writes a file below the library. */
  put: (path: string, content: string | Uint8Array) => void;
  read: (path: string) => string;
  /** Names in a folder below the library, sorted. */
  list: (folder: string) => string[];
}

/** Makes a library with these digests, by file name, for tests. */
export function makeLibrary(
  context: TestContext,
  digests: Record<string, string | Uint8Array> = {},
): TemporaryLibrary {
  const content = makeTemporaryFolder();
  context.after(() => rmSync(content, { recursive: true, force: true }));
  mkdirSync(join(content, 'digests'));
  const put: TemporaryLibrary['put'] = (path, text) => writeFileSync(join(content, path), text);
  for (const [name, text] of Object.entries(digests)) put(`digests/${name}`, text);
  return {
    places: findPlaces({ OFFPRINT_CONTENT: content }),
    environment: { ...process.env, OFFPRINT_CONTENT: content },
    put,
    read: (path) => readFileSync(join(content, path), 'utf8'),
    list: (folder) => readdirSync(join(content, folder)).toSorted(),
  };
}
