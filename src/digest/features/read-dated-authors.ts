import { readAuthors } from './read-authors.ts';

/** Authors, and the year that stands behind them, if one does. */
export interface DatedAuthors {
  authors: string[];
  /** Year. */
  published?: string;
}

const dated = /^(.{3,600}?)(?:[,.]| [–—-])?\s+(?:\(((?:19|20)\d\d)\)|((?:19|20)\d\d))\.?$/u;

/** Reads a list of authors with or without a year: "*Ada Lovelace, Grace Hopper* (1952)"; undefined for other text. */
export function readDatedAuthors(text: string): DatedAuthors | undefined {
  const [, list = text, bracketed, published = bracketed] = dated.exec(text) ?? [];
  const authors = readAuthors(list);
  return authors && { authors, ...(published && { published }) };
}
