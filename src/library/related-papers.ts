import { reasonsFor } from './reasons-for.ts';
import type { Profile } from './paper-profile.ts';
import { spellingsOf } from './spellings-of.ts';
import { countNumbers } from './term-numbers.ts';
import { heaviest, paperVectors, setVectors, similarity } from './text-vectors.ts';

/** A paper to compare. */
export interface ComparedPaper {
  slug: string;
  /** As plain text. */
  title: string;
  abstract: string;
  /** Labels of its topics. */
  topics: string[];
  /** Methods, data sets and models that it names, as the library spells them; without those that everybody uses. */
  names: string[];
}

/** A paper that is similar to another. */
export interface RelatedPaper {
  slug: string;
  /** What both have: names, terms as the first one spells them, topics; the most telling first. */
  reasons: string[];
}

const relatedCount = 5;
/** How much shared topics and shared names count beside shared words, which count 1. */
const topicShare = 0.3;
const nameShare = 0.3;
/**
 * The least similarity of papers that are shown: with topics, without, and of their words alone. Measured on 20 labelled
 * papers; papers below share words by chance, so that a paper without relatives shows none.
 */
const least = { withTopics: 0.28, withoutTopics: 0.2, ofWords: 0.14 };
/** A paper less than half as similar as the best one is not in the same league. */
const leastOfBest = 0.5;
/** Most words of a paper that are looked up, which limits the work in large libraries. */
const queryWords = 60;

/**
 * Up to five similar papers for each paper, by slug, the most similar first: the cosine of TF-IDF vectors over word stems
 * and pairs of stems, titles counted twice (Salton and Buckley, 1988), and in small parts the cosines of their topics and
 * names. Papers without relatives have none, and no
 * paper is shown without a reason that a reader can check.
 */
export function relatedPapers(papers: ComparedPaper[]): Map<string, RelatedPaper[]> {
  const profiles = toProfiles(papers);
  const index = invert(profiles);
  const scores = new Float64Array(papers.length);
  return new Map(
    papers.map(({ slug }, at) => {
      const related: RelatedPaper[] = [];
      for (const other of rank(at, profiles, findClose(at, profiles, index, scores))) {
        const reasons = reasonsFor(profiles[at]!, profiles[other]!);
        if (reasons.length > 0) related.push({ slug: papers[other]!.slug, reasons });
        if (related.length === relatedCount) break;
      }
      return [slug, related];
    }),
  );
}

function toProfiles(papers: ComparedPaper[]): Profile[] {
  const words = paperVectors(papers.map(({ title, abstract }) => [title, abstract]));
  const topics = setVectors(papers.map((paper) => paper.topics));
  const names = setVectors(papers.map((paper) => paper.names));
  return papers.map(({ title, abstract }, at) => ({
    words: words[at]!,
    topics: topics[at]!,
    names: names[at]!,
    spellings: spellingsOf(title, abstract, words[at]!),
  }));
}

/** By term, the papers that have it, and its weight in each: those of term `t` are from `starts[t]` to `starts[t + 1]`. */
interface Postings {
  starts: Int32Array;
  papers: Int32Array;
  weights: Float64Array;
}

function invert(profiles: Profile[]): Postings {
  const starts = new Int32Array(countNumbers() + 1);
  for (const { words } of profiles) for (const term of words.terms) starts[term + 1]! += 1;
  for (let term = 1; term < starts.length; term += 1) starts[term]! += starts[term - 1]!;
  const next = starts.slice();
  const papers = new Int32Array(starts.at(-1)!);
  const weights = new Float64Array(papers.length);
  for (const [paper, { words }] of profiles.entries()) {
    for (let at = 0; at < words.terms.length; at += 1) {
      const entry = next[words.terms[at]!]!++;
      papers[entry] = paper;
      weights[entry] = words.weights[at]!;
    }
  }
  return { starts, papers, weights };
}

/**
 * The papers whose words are similar to those of one: indexes with the similarity of their words.
 *
 * @param scores zeros, one for each paper; zeros again afterwards
 */
function findClose(
  at: number,
  profiles: Profile[],
  { starts, papers, weights }: Postings,
  scores: Float64Array,
): { other: number; score: number }[] {
  for (const { term, weight } of heaviest(profiles[at]!.words, queryWords)) {
    for (let entry = starts[term]!; entry < starts[term + 1]!; entry += 1)
      scores[papers[entry]!]! += weight * weights[entry]!;
  }
  const close: { other: number; score: number }[] = [];
  for (let other = 0; other < scores.length; other += 1) {
    const score = scores[other]!;
    if (score >= least.ofWords && other !== at) close.push({ other, score });
  }
  scores.fill(0);
  return close;
}

/** Indexes of the papers similar to one, the most similar first; ties stay in order. */
function rank(at: number, profiles: Profile[], close: { other: number; score: number }[]): number[] {
  const { topics, names } = profiles[at]!;
  const floor = topics.terms.length > 0 ? least.withTopics : least.withoutTopics;
  const found = close
    .map(({ other, score }) => {
      const alike =
        topicShare * similarity(topics, profiles[other]!.topics) +
        nameShare * similarity(names, profiles[other]!.names);
      return { other, score: score + alike };
    })
    .filter(({ score }) => score >= floor)
    .toSorted((a, b) => b.score - a.score || a.other - b.other);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= best * leastOfBest).map(({ other }) => other);
}
