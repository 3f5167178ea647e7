import { isEmphasized, leavesOut, readAuthors } from './read-authors.ts';

/** Authors, and the year that stands behind them, if one does. */
export interface DatedAuthors {
  authors: string[];
  /** Year. */
  published?: string | undefined;
  /** Whether the list says that it leaves some out. */
  isOpen?: boolean;
}

const dated = /^(.{3,600}?)(?:\s+\(((?:19|20)\d\d)\)|(?:[,.]| [–—-])\s+((?:19|20)\d\d))\.?$/u;
/** Longest list with its year, in characters. */
const longest = 640;

/**
 * Reads a list of authors with or without a year: "*Ada Lovelace, Grace Hopper* (1952)"; undefined for other text. One
 * name with a year may be a place's or a publisher's, unless it is set apart by italics or bold.
 */
export function readDatedAuthors(text: string): DatedAuthors | undefined {
  const [, list = '', bracketed, published = bracketed] = (text.length < longest && dated.exec(text)) || [];
  const named = published === undefined ? undefined : readAuthors(list);
  if (named && (named.length > 1 || isEmphasized(list)))
    return { authors: named, published, ...openIf(list) };
  const authors = readAuthors(text);
  return authors && { authors, ...openIf(text) };
}

const openIf = (list: string): { isOpen?: boolean } => (leavesOut(list) ? { isOpen: true } : {});
