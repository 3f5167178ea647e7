// Names that Pagefind documents nowhere and may change with any version: spelled here only, and
// `pagefind-files.test.ts` compares them with the version installed. Browsers load this file, so it imports nothing.

/** Folder of the search index, in the site's folder and below its base. */
export const searchFolder = 'pagefind/';

/** Pagefind's browser API. */
export const apiFile = 'pagefind.js';

/** Says which table of contents each language has. */
export const entryFile = 'pagefind-entry.json';

/** The table of contents of a language, by the hash that the entry file gives it. */
export const metaFile = (hash: string): string => `pagefind.${hash}.pf_meta`;

/** The ending of the files that say where words stand. */
export const wordsEnding = '.pf_index';

/** The id of the page whose text a file holds; undefined for other files. */
export const pageIdOf = (path: string): string | undefined => /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];

/** Whether a file is one of the interfaces that Pagefind brings, which this site does without. */
export const isInterface = (path: string): boolean => /(^|\/)pagefind-.*(ui|highlight)\.(js|css)$/.test(path);

/** A part of the list of titles and words, which is ours and lies beside Pagefind's files. */
export const listFile = (part: string): string => `list/${part}.json`;

/** The part of the list that every query reads first. */
export const firstPart = 'all';

/**
 * The files that a first query needs, the largest last.
 *
 * @param tag the hash of the table of contents, as pages know it
 * @param language of the pages
 */
export function firstFiles(tag: string, language: string): string[] {
  const program = `wasm.${language}.pagefind`;
  return [listFile(firstPart), apiFile, `${entryFile}?ts=${tag}`, metaFile(tag), program];
}
