import { unpackAddress } from './pack-address.ts';
import { frontCode, readFrontCode } from './front-code.ts';
import { unpackPostings, type Posting } from './postings.ts';

/** A paper in the list. */
export interface ListedPaper {
  /** Number in the library, from 0. */
  number: number;
  /** Pagefind's id of the page, which names the file with its text; empty if a file of ids has it. */
  id: string;
  /** URL below the site's base, with a trailing slash: `papers/hydra/`. */
  url: string;
  title: string;
  /** Authors, venue and date as far as known; empty too if only the file with its text has them. */
  byline: string;
  /** Short name, aliases, acronyms and their expansions. */
  names: string[];
}

/** A row of the list: number, id, packed address (see `packAddress`), title, byline, names. */
export type PaperRow = [
  number: number,
  id: string,
  address: string | number,
  title: string,
  byline: string,
  ...names: string[],
];

/** The parts of the list that are files of their own, in a library too large for one file. */
export interface Shards {
  /** Files of terms, sorted: of each, the shortest beginning of its first term that sorts after the terms of the file before. */
  terms: string[];
  /** Files of words: the first two letters with which the keys of the first words of each begin, sorted. */
  words: string[];
  /** Papers in each file of ids. */
  ids: number;
}

/** `Shards` as files have them: the very many files of terms front-coded. */
export type PackedShards = Omit<Shards, 'terms'> & { terms: string };

/** One file of the list: all of a small library, or one part of a large one. A part may be missing. */
export interface ListFile {
  /** Papers in the whole library. */
  count: number;
  papers: PaperRow[];
  /** Sorted words and, unless 1, the number of papers that contain them; see `frontCode`. */
  words: string;
  /** Everyday English words that no paper contains but that resemble some that occur; packed like `words`. */
  english: string;
  /** Sorted terms with their postings; see `termOf`, `frontCode` and `packPostings`. */
  terms: string;
  /** Facets of which any paper has a value. Only the first file has them. */
  fields?: string[];
  shards?: PackedShards;
}

/** A file of the values of a facet. */
export interface FacetFile {
  /** Values with the packed postings of their papers. */
  values: Record<string, string>;
  /** If these are only the most frequent values: the first words of the files that have all, sorted. */
  shards?: string[];
}

/** The index of terms, as far as it has been loaded. */
export interface TermIndex {
  /** The papers with a term; empty if none has it. */
  postings(term: string): Posting[];
  has(term: string): boolean;
  /** Terms with this prefix, without the prefix itself. */
  withStart(prefix: string): string[];
}

/** The words that have been loaded; another object as soon as there are more. */
export interface Lexicon {
  /** Words with the number of papers that contain them. */
  counts: ReadonlyMap<string, number>;
  /** Everyday English words that no paper contains but that resemble some that occur. */
  english: ReadonlySet<string>;
}

/** The part of the list that has been loaded. */
export interface LibraryList {
  count: number;
  /** Facets of which any paper has a value. */
  fields: string[];
  /** Papers by number. */
  papers: ReadonlyMap<number, ListedPaper>;
  lexicon: Lexicon;
  terms: TermIndex;
}

/** An empty file of a library with so many papers. */
export const emptyFile = (count: number): ListFile => ({
  count,
  papers: [],
  words: '',
  english: '',
  terms: '',
});

/** Packs words with the number of papers that contain them. */
export function packWords(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return frontCode(sorted.map(([word, count]) => [word, count > 1 ? String(count) : '']));
}

/** Unpacks what `packWords` packed. */
export function unpackWords(packed: string): Map<string, number> {
  return new Map([...readFrontCode(packed)].map(([word, count]) => [word, Number(count || 1)]));
}

/** Packs the table of a large library's files. */
export const packShards = (shards: Shards): PackedShards => ({
  ...shards,
  terms: frontCode(shards.terms.map((term) => [term, ''])),
});

/** Unpacks what `packShards` packed. */
export const unpackShards = (packed: PackedShards): Shards => ({
  ...packed,
  terms: Array.from(readFrontCode(packed.terms), ([term]) => term),
});

/** A list that grows as its files are loaded. */
export interface GrowingList extends LibraryList {
  add(file: ListFile): void;
}

/** Creates an empty list. */
export function makeLibraryList(): GrowingList {
  const papers = new Map<number, ListedPaper>();
  const counts = new Map<string, number>();
  const english = new Set<string>();
  const terms = new Map<string, string>();
  const index = makeTermIndex(terms);
  return {
    count: 0,
    fields: [],
    papers,
    terms: index,
    lexicon: { counts, english },
    add(file) {
      this.count = file.count;
      this.fields = file.fields ?? this.fields;
      for (const row of file.papers) if (!papers.get(row[0])?.id) papers.set(row[0], readRow(row));
      for (const [word, count] of unpackWords(file.words)) counts.set(word, count);
      for (const word of unpackWords(file.english).keys()) english.add(word);
      for (const [term, postings] of readFrontCode(file.terms)) terms.set(term, postings);
      if (file.words || file.english) this.lexicon = { counts, english };
    },
  };
}

/** Merges list files; each paper occurs once. */
export function readListFiles(files: ListFile[]): LibraryList {
  const list = makeLibraryList();
  for (const file of files) list.add(file);
  return list;
}

function readRow([number, id, address, title, byline, ...names]: PaperRow): ListedPaper {
  return { number, id, url: unpackAddress(address, title), title, byline, names };
}

function makeTermIndex(packed: ReadonlyMap<string, string>): TermIndex {
  const unpacked = new Map<string, Posting[]>();
  return {
    postings(term) {
      const known = unpacked.get(term);
      const own = packed.get(term);
      if (known || own === undefined) return known ?? [];
      const postings = unpackPostings(own);
      unpacked.set(term, postings);
      return postings;
    },
    has: (term) => packed.has(term),
    withStart: (prefix) => [...packed.keys()].filter((term) => term !== prefix && term.startsWith(prefix)),
  };
}
