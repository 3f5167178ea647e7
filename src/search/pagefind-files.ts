// File names that Pagefind does not document and may change in any version. They are spelled only here, and
// `pagefind-files.test.ts` compares them with the installed version. Browsers load this file, so it imports nothing.

/** Folder of the search index, relative to the built site and to its base URL. */
export const searchFolder = 'pagefind/';

/** Pagefind's browser API. */
export const apiFile = 'pagefind.js';

/** Ending of the index files, which say where words occur. */
export const wordsEnding = '.pf_index';

/** The id of the page whose text a file contains; undefined for other files. */
export const pageIdOf = (path: string): string | undefined => /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];

/** Whether a file belongs to Pagefind's own user interfaces, which this site does not use. */
export const isInterface = (path: string): boolean => /(^|\/)pagefind-.*(ui|highlight)\.(js|css)$/.test(path);

/** A file of the list of titles and words, which is our own and stored beside Pagefind's files. */
export const listFile = (part: string): string => `list/${part}.json`;

/** The file of the list that every query reads first. */
export const firstPart = 'all';
/** The files of the list of a large library: of terms, of words, of ids, and of the values of a facet. */
export const termsPart = (number: number): string => `terms-${number}`;
export const wordsPart = (number: number): string => `words-${number}`;
export const idsPart = (number: number): string => `ids-${number}`;
export const facetPart = (key: string, number?: number): string =>
  number === undefined ? `facet-${key}` : `facet-${key}-${number}`;

/** The file with the text of a page, by its id. */
export const textFile = (id: string): string => `fragment/${id}.pf_fragment`;
/** What Pagefind writes before the JSON of a text. */
export const textMark = 'pagefind_dcd';
