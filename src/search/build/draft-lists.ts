import { groupByEach } from '../group-by-each.ts';
import { commonStart, frontCode } from '../front-code.ts';
import { emptyFile, packShards, packWords, type ListFile, type PaperRow } from '../list-format.ts';
import { startsOf } from '../list-shards.ts';
import { idsPart, termsPart, wordsPart } from '../pagefind-files.ts';
import { packAddress } from '../pack-address.ts';
import { facetNames } from '../query/parse-query.ts';
import { findLookalikes, type KnownResults } from './find-lookalikes.ts';
import { indexTerms, type IndexedTerm } from './index-terms.ts';
import type { SearchedPage } from './read-fragments.ts';
import { isTyped, splitPages, type SplitPages } from './split-pages.ts';

/** Up to which size a library is sent in few files. */
export interface ListLimits {
  /** Papers whose whole list is one file. */
  whole: number;
  /** Papers whose rows are in the first file. */
  rows: number;
  /** Characters in a file of terms, and in one of words. */
  terms: number;
  words: number;
  /** Papers in a file of ids. */
  ids: number;
}

const limits: ListLimits = { whole: 150, rows: 2500, terms: 6000, words: 12_000, ids: 2000 };
/** In a large library, the most papers listed beside a term: those with most weight that have it in their titles. */
const rowsPerTerm = 12;
/** Letters of a word that are packed on average, with its count. */
const lettersPerWord = 8;

/** The files of the list. */
export interface ListFiles {
  /** The first file, which every query reads: what answers from titles, and the rest of a small library behind it. */
  first: ListFile[];
  /** The other files by name: objects of `ListFile`, or arrays of ids. */
  parts: Map<string, ListFile | string[]>;
}

/** Makes the files of the list from Pagefind's ids of pages, by their URLs. */
type FinishLists = (idOf: (url: string) => string) => ListFiles;

/**
 * Drafts the list that answers queries: titles and names, all words, and all terms with their postings. A small library
 * is one file, with its titles first; in a larger one, terms and words are in files of their own, and in a large one the rows are too, beside
 * the terms of their titles.
 *
 * @returns a function that makes the files as soon as Pagefind's ids are known
 */
export function draftLists(
  pages: SearchedPage[],
  { whole, rows, terms: termsSize, words: wordsSize, ids }: ListLimits = limits,
  known?: KnownResults,
): FinishLists {
  const sorted = pages.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const count = sorted.length;
  const split = splitPages(sorted);
  const terms = indexTerms(split, rowsPerTerm);
  const counts = countWords(split);
  const english = findLookalikes(counts, known);
  const fields = facetNames.filter((name) => pages.some(({ filters }) => filters[name]?.length));
  const empty = emptyFile(count);
  return (idOf) => {
    const papers = sorted.map((page, number) => toRow(page, number, idOf(page.url), count <= whole));
    if (count <= whole) {
      const rest = { ...empty, ...packWordLists([...counts], english), terms: packTerms(terms) };
      return { first: [{ ...empty, papers, fields }, rest], parts: new Map() };
    }
    const listed = count <= rows ? papers : [];
    const termFiles = cutTerms(terms, listed.length > 0 ? [] : papers, termsSize);
    const wordFiles = cutWords(counts, english, wordsSize);
    const shards = packShards({
      terms: termFiles.map(({ first }) => first),
      words: wordFiles.map(({ first }) => first),
      ids,
    });
    const parts = new Map<string, ListFile | string[]>([
      ...termFiles.map(({ file }, index) => [termsPart(index), { ...empty, ...file }] as const),
      ...wordFiles.map(({ file }, index) => [wordsPart(index), { ...empty, ...file }] as const),
      ...cutIds(papers, ids),
    ]);
    return { first: [{ ...empty, papers: listed.map(withoutText), fields, shards }], parts };
  };
}

/**
 * The row of a page. Beyond a small library, names of several words, which are what acronyms stand for, are left to the
 * index of terms.
 */
function toRow(page: SearchedPage, number: number, id: string, isSmall: boolean): PaperRow {
  const { title = page.url, names = '', byline = '' } = page.meta;
  const address = packAddress(page.url.replace(/^\//, ''), title);
  const listed = names.split('; ').filter((name) => name !== '' && (isSmall || !name.includes(' ')));
  return [number, id, address, title, byline, ...listed];
}

/** A row without what the file with the paper's text has too, which is most of a row after packing. */
const withoutText = ([number, , address, title, , ...names]: PaperRow): PaperRow => {
  return [number, '', address, title, '', ...names];
};

/** In how many pages each word is, or initials that stand for words of it. */
function countWords({ words, pages }: SplitPages): Map<string, number> {
  const counts = new Uint32Array(words.length);
  for (const page of pages) {
    const own = new Set([...page.values()].flatMap((field) => [...field.words, ...field.initials]));
    for (const word of own) counts[word]! += 1;
  }
  return new Map([...words.entries()].flatMap(([at, word]) => (isTyped(word) ? [[word, counts[at]!]] : [])));
}

function packWordLists(
  words: [word: string, count: number][],
  english: string[],
): Pick<ListFile, 'words' | 'english'> {
  return { words: packWords(new Map(words)), english: packWords(new Map(english.map((word) => [word, 1]))) };
}

/** Cuts words into files of about the same size, between words that begin with different letters. */
function cutWords(
  counts: Map<string, number>,
  english: string[],
  size: number,
): { first: string; file: Pick<ListFile, 'words' | 'english'> }[] {
  const words = groupByEach(counts, ([word]) => startsOf(word));
  const lookalikes = groupByEach(english, startsOf);
  const files: { first: string; words: [string, number][]; english: string[]; size: number }[] = [];
  for (const start of [...new Set([...words.keys(), ...lookalikes.keys()])].sort()) {
    const own = words.get(start) ?? [];
    let file = files.at(-1);
    if (!file || file.size + own.length * lettersPerWord > size) {
      file = { first: start, words: [], english: [], size: 0 };
      files.push(file);
    }
    file.words.push(...own);
    file.english.push(...(lookalikes.get(start) ?? []));
    file.size += own.length * lettersPerWord;
  }
  return files.map((file) => ({ first: file.first, file: packWordLists(file.words, file.english) }));
}

const packTerms = (terms: IndexedTerm[]): string =>
  frontCode(terms.map(({ term, postings }) => [term, postings]));

/** Cuts sorted terms into files of about the same size, each with the rows of papers that have its terms in their titles. */
function cutTerms(
  terms: IndexedTerm[],
  papers: PaperRow[],
  size: number,
): { first: string; file: Pick<ListFile, 'terms' | 'papers'> }[] {
  const files: { first: string; terms: IndexedTerm[]; rows: Map<number, PaperRow>; size: number }[] = [];
  let before = '';
  for (const entry of terms) {
    const { term, count, titled } = entry;
    const rows = papers.length > 0 ? titled.map((paper) => papers[paper]!) : [];
    const added = count * 3 + term.length + JSON.stringify(rows).length;
    let file = files.at(-1);
    if (!file || (file.size > 0 && file.size + added > size)) {
      // No longer than to tell it from the term before, which makes a table of many files half as large.
      file = { first: term.slice(0, commonStart(before, term) + 1), terms: [], rows: new Map(), size: 0 };
      files.push(file);
    }
    before = term;
    file.terms.push(entry);
    for (const row of rows) file.rows.set(row[0], row);
    file.size += added;
  }
  return files.map(({ first, terms: own, rows }) => {
    return { first, file: { terms: packTerms(own), papers: [...rows.values()] } };
  });
}

function cutIds(papers: PaperRow[], size: number): [string, string[]][] {
  const ids = papers.map(([, id]) => id);
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => [
    idsPart(index),
    ids.slice(index * size, (index + 1) * size),
  ]);
}
