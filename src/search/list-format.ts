import { makeWordList, type WordList } from './query/word-list.ts';

/** Up to this number of papers the list is one file; above it, it is sharded by the first two letters of words. */
export const smallLibrary = 1000;

/** A paper in the list. */
export interface ListedPaper {
  /** Pagefind's id of the page. */
  id: string;
  /** URL below the site's base, with a trailing slash: `papers/hydra/`. */
  url: string;
  title: string;
  /** Short name, aliases, acronyms and their expansions. */
  names: string[];
}

/** One file of the list: all of a small library, or one shard of a large one. */
export interface ListFile {
  /** Papers in the whole library. */
  count: number;
  /** Rows: id, address, title, names. */
  papers: [id: string, url: string, title: string, ...names: string[]][];
  /** Sorted words, one per line: number of letters shared with the line before (base 36), the rest, the count unless 1. */
  words: string;
  /** Everyday English words that no paper contains but that resemble some that occur; packed like `words`. */
  english: string;
  /** The index file of the full text, if there is only one. */
  index?: string;
  /** Names of the shards, the first two letters of their words; absent in a small library. */
  shards?: string[];
}

/** The part of the list that has been loaded. */
export interface LibraryList {
  count: number;
  papers: ListedPaper[];
  words: WordList;
}

/** Packs words with the number of papers that contain them. */
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

/** Merges list files; each paper occurs once. */
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
