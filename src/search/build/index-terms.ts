import { packPostings, type Posting } from '../postings.ts';
import { termsOf } from '../term-of.ts';
import { isTyped, type SplitField, type SplitPages } from './split-pages.ts';

/** How a field counts in BM25F. */
interface FieldRule {
  /** Frequency of a word in the field is multiplied by this. */
  weight: number;
  /** How much the length of the field matters, from 0 to 1. */
  length: number;
  /** Whether its words are the paper's own names. */
  isTitle?: true;
}

/** The fields of a page: its title, metadata and text. A word of metadata counts once, however often it is there. */
const rules: Record<string, FieldRule> = {
  title: { weight: 5, length: 0.3, isTitle: true },
  names: { weight: 5, length: 0, isTitle: true },
  people: { weight: 2, length: 0 },
  ids: { weight: 5, length: 0 },
  forms: { weight: 1, length: 0 },
  initials: { weight: 1, length: 0 },
  topics: { weight: 0.3, length: 0 },
  text: { weight: 1, length: 0.5 },
};
/** BM25's k1: how soon more occurrences of a word no longer add to its weight. */
const saturation = 2;

/** A term with its papers. */
export interface IndexedTerm {
  term: string;
  /** How many papers have it. */
  count: number;
  /** These papers, see `packPostings`. */
  postings: string;
  /** Those that have it in their titles or names, the weightiest first. */
  titled: number[];
}

/**
 * Indexes pages by term, as BM25F does: each posting has the weight of the term in the page, without its rarity. Sorted by
 * term.
 *
 * @param mostTitled the most papers listed in `titled`
 */
export function indexTerms(split: SplitPages, mostTitled: number): IndexedTerm[] {
  const { terms, isUsed, postingsOf } = weighTerms(split);
  return [...terms.entries()]
    .filter(([number]) => isUsed(number))
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([number, term]) => {
      const postings = postingsOf(number);
      const titled = postings
        .filter(({ inTitle }) => inTitle)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, mostTitled)
        .map(({ paper }) => paper);
      return { term, count: postings.length, postings: packPostings(postings), titled };
    });
}

/** Terms by number, and which pages have them. */
interface WeighedTerms {
  terms: string[];
  /** Whether any page has a term in a field that is indexed. */
  isUsed: (term: number) => boolean;
  postingsOf: (term: number) => Posting[];
}

/** Weighs the terms of pages: with numbers only, since a large library has millions of postings. */
function weighTerms({ words, pages }: SplitPages): WeighedTerms {
  const { terms, termsOfWord } = numberTerms(words);
  const fields = Object.entries(rules).map(([name, rule]) => {
    const texts = pages.map((page) => wordsIn(page, name));
    return { ...rule, texts, average: averageLength(texts) };
  });
  const frequency = new Float64Array(terms.length);
  const inTitle = new Uint8Array(terms.length);
  const tally = new Uint32Array(terms.length);
  const found: { terms: number[]; papers: number[]; weights: number[]; titles: number[] } = {
    terms: [],
    papers: [],
    weights: [],
    titles: [],
  };
  for (const paper of pages.keys()) {
    const own: number[] = [];
    for (const { weight, length, isTitle, texts, average } of fields) {
      const text = texts[paper]!;
      const longer = 1 - length + (length * text.length) / average;
      const here: number[] = [];
      for (const word of text) {
        for (const term of termsOfWord[word]!) if ((tally[term]! += 1) === 1) here.push(term);
      }
      for (const term of here) {
        if (frequency[term] === 0) own.push(term);
        frequency[term]! += (weight * (length > 0 ? tally[term]! : 1)) / longer;
        if (isTitle) inTitle[term] = 1;
        tally[term] = 0;
      }
    }
    for (const term of own) {
      found.terms.push(term);
      found.papers.push(paper);
      found.weights.push(frequency[term]! / (saturation + frequency[term]!));
      found.titles.push(inTitle[term]!);
      frequency[term] = inTitle[term] = 0;
    }
  }
  const places = groupPlaces(found.terms, terms.length);
  return {
    terms,
    isUsed: (term) => places(term).length > 0,
    postingsOf: (term) =>
      Array.from(places(term), (at) => ({
        paper: found.papers[at]!,
        weight: found.weights[at]!,
        inTitle: found.titles[at] === 1,
      })),
  };
}

/** The words of a page in a field of `rules`. */
function wordsIn(page: ReadonlyMap<string, SplitField>, name: string): number[] {
  if (name !== 'initials') return page.get(name)?.words ?? [];
  return ['title', 'text'].flatMap((field) => page.get(field)?.initials ?? []);
}

const averageLength = (texts: number[][]): number =>
  Math.max(1, texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length));

/** The terms of words, numbered. */
function numberTerms(words: string[]): { terms: string[]; termsOfWord: number[][] } {
  const numbers = new Map<string, number>();
  const termsOfWord = words.map((word) =>
    (isTyped(word) ? termsOf(word) : []).map((term) => {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      return number;
    }),
  );
  return { terms: [...numbers.keys()], termsOfWord };
}

/** Finds the places of each number in a list, in order; all are parts of one array, which takes little memory. */
function groupPlaces(numbers: number[], count: number): (number: number) => Int32Array {
  const ends = new Int32Array(count + 1);
  for (const number of numbers) ends[number + 1]! += 1;
  for (let number = 0; number < count; number += 1) ends[number + 1]! += ends[number]!;
  const next = ends.slice();
  const places = new Int32Array(numbers.length);
  for (const [at, number] of numbers.entries()) {
    places[next[number]!] = at;
    next[number]! += 1;
  }
  return (number) => places.subarray(ends[number], ends[number + 1]);
}
