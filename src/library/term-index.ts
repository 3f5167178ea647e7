import { permalink } from '../paper/permalink.ts';
import { countNumbers, stemAt } from './term-numbers.ts';
import { heaviest, paperVectors } from './text-vectors.ts';
import { termsOf } from './terms-of.ts';
import type { LibraryPaper } from './types.ts';

/** The weightiest terms of a library's papers, small enough for a browser to load. */
export interface TermIndex {
  /** Title and path below the base. */
  papers: [title: string, path: string][];
  /** By stem: how rare it is, then index and weight of each paper in turn; all in thousandths but the indexes. */
  terms: Record<string, number[]>;
}

/** A paper that is like a text. */
export interface LikePaper {
  title: string;
  path: string;
  /** What both have, as the text spells it; the most telling first. */
  shared: string[];
}

const mostTerms = 40;
const mostPapers = 10;
const mostShared = 3;
/** Papers below this cosine share words by chance. */
const least = 0.1;

/** Indexes papers by their weightiest terms. */
export function makeTermIndex(papers: LibraryPaper[]): TermIndex {
  const vectors = paperVectors(papers.map(({ title, text }) => [title.text, text]));
  const counts = new Int32Array(countNumbers());
  for (const vector of vectors) for (const term of vector.terms) counts[term]! += 1;
  const found = new Map<number, number[]>();
  for (const [at, vector] of vectors.entries()) {
    for (const { term, weight } of heaviest(vector, mostTerms)) {
      const rarity = thousandths(Math.log(1 + papers.length / counts[term]!));
      const postings = found.get(term) ?? [rarity];
      postings.push(at, thousandths(weight));
      found.set(term, postings);
    }
  }
  return {
    papers: papers.map((paper) => [paper.title.text, permalink(paper)]),
    terms: Object.fromEntries(Array.from(found, ([term, postings]) => [stemAt(term), postings])),
  };
}

const thousandths = (value: number): number => Math.round(1000 * value);

/** The papers most like a text, by the cosine of their terms; none if the text shares too little with any. */
export function findLike({ papers, terms }: TermIndex, text: string): LikePaper[] {
  const counts = new Map<string, { surface: string; count: number }>();
  for (const { stem, surface } of termsOf(text)) {
    if (!Object.hasOwn(terms, stem)) continue;
    counts.set(stem, { surface, count: (counts.get(stem)?.count ?? 0) + 1 });
  }
  const query = [...counts].map(([stem, { surface, count }]) => {
    const [rarity, ...postings] = terms[stem]!;
    return { surface, postings, weight: ((1 + Math.log(count)) * rarity!) / 1000 };
  });
  const length = Math.hypot(...query.map(({ weight }) => weight));
  const scores = new Map<number, { score: number; parts: { surface: string; part: number }[] }>();
  for (const { surface, postings, weight } of query) {
    for (let at = 0; at < postings.length; at += 2) {
      const part = ((weight / length) * postings[at + 1]!) / 1000;
      const known = scores.get(postings[at]!) ?? { score: 0, parts: [] };
      known.score += part;
      known.parts.push({ surface, part });
      scores.set(postings[at]!, known);
    }
  }
  return [...scores]
    .filter(([, { score }]) => score >= least)
    .toSorted(([a, one], [b, other]) => other.score - one.score || a - b)
    .slice(0, mostPapers)
    .map(([at, { parts }]) => ({
      title: papers[at]![0],
      path: papers[at]![1],
      shared: sharedOf(parts.toSorted((a, b) => b.part - a.part).map(({ surface }) => surface)),
    }));
}

/** The first terms that do not repeat a word of one before. */
function sharedOf(surfaces: string[]): string[] {
  const shared: string[] = [];
  const wordsOf = (surface: string): string[] => surface.toLowerCase().split(/[\s-]+/);
  for (const surface of surfaces) {
    const given = new Set(shared.flatMap(wordsOf));
    if (!wordsOf(surface).some((word) => given.has(word))) shared.push(surface);
  }
  return shared.slice(0, mostShared);
}
