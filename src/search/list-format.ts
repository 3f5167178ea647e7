import { makeWordList, type WordList } from './query/word-list.ts';

/** Up to this number of papers the list is one file; above it is cut by the first two letters of words. */
export const smallLibrary = 1000;

/** A paper as the list names it. */
export interface ListedPaper {
  /** Pagefind's id of the page. */
  id: string;
  /** Address below the site's base, with a slash at its end: `papers/hydra/`. */
  url: string;
  title: string;
  /** Short name, aliases, acronyms and what they stand for. */
  names: string[];
}

/** One file of the list as it is sent: the whole of a small library, or what begins with two letters of a large one. */
export interface ListFile {
  /** Papers in the whole library. */
  count: number;
  /** Rows: id, address, title, names. */
  papers: [id: string, url: string, title: string, ...names: string[]][];
  /** Words in order, one a line: letters shared with the one before (base 36), the rest, and the count unless 1. */
  words: string;
  /** Everyday words of English that no paper has but that look like slips of some that are there; packed alike. */
  english: string;
  /** The file of the full text's index, where there is but one. */
  index?: string;
  /** First two letters of words that have files of their own; absent in a small library. */
  shards?: string[];
}

/** What was read of the list so far. */
export interface LibraryList {
  count: number;
  papers: ListedPaper[];
  words: WordList;
}

/** Packs words and the number of papers that have them. */
export function packWords(counts: ReadonlyMap<string, number>): string {
  let last = '';
  const lines = [...counts.keys()].sort().map((word) => {
    const shared = Math.min(commonStart(last, word), 35);
    last = word;
    const count = counts.get(word)!;
    return `${shared.toString(36)}${word.slice(shared)}${count > 1 ? ` ${count}` : ''}`;
  });
  return lines.join('\n');
}

/** Unpacks what `packWords` packed. */
export function unpackWords(packed: string): Map<string, number> {
  const counts = new Map<string, number>();
  let last = '';
  for (const line of packed.split('\n').filter(Boolean)) {
    const [word, count] = line.slice(1).split(' ') as [string, string?];
    last = last.slice(0, parseInt(line[0]!, 36)) + word;
    counts.set(last, Number(count ?? 1));
  }
  return counts;
}

/** Puts list files together, each paper once. */
export function readListFiles(files: ListFile[]): LibraryList {
  const papers = new Map<string, ListedPaper>();
  const counts = new Map<string, number>();
  const english = new Set<string>();
  for (const file of files) {
    for (const [id, url, title, ...names] of file.papers) papers.set(id, { id, url, title, names });
    for (const [word, count] of unpackWords(file.words)) counts.set(word, count);
    for (const word of unpackWords(file.english).keys()) english.add(word);
  }
  return { count: files[0]?.count ?? 0, papers: [...papers.values()], words: makeWordList(counts, english) };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
