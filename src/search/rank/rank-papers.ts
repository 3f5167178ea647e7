/** How well a paper answers one word of a query. */
export interface Hit {
  /** Weight of the word in the paper, from 0 to 1; see `Posting`. */
  score: number;
  /** How well the paper has the word: 1 for the word itself, less for a related one. */
  share: number;
}

/** The hits of one query word, by the paper's number. */
export type WordHits = ReadonlyMap<number, Hit>;

/** A query word with its hits. */
export interface QueryWord {
  hits: WordHits;
  /** Papers that have the word itself; all hits if missing. */
  count?: number;
  /** Whether it is an everyday word, which says little about the subject. */
  plain?: boolean;
}

/** A paper that matches a query. */
export interface RankedPaper {
  /** The paper's number. */
  paper: number;
  score: number;
  /** Indexes of the query words that the paper lacks. */
  missing: number[];
}

/** Ranking signals besides the words. */
export interface RankingSignals {
  /** Added to a paper's score, for its title or name. */
  bonus?(paper: number): number;
  /** Whether the query names the paper, which then matches whatever else was typed. */
  isNamed?(paper: number): boolean;
  /** Whether the query describes what is wanted in a sentence or more than a few words, and is not a term. */
  isDescription?: boolean;
}

/** Known words must make up more than this share of a query, weighted by rarity: of a short one, or a longer one. */
const enough = { short: 0.5, long: 0.4 };
/** A query of so many words is short. */
const short = 2;
/**
 * So much of a query must be in the best paper, of one, two, three … words, or its matches are chance. In a small library
 * only words count that some paper has. A large one has words of any subject, and any two common words occur in some
 * paper: there a term must be in the best paper nearly whole, but a description is in the reader's own words.
 */
const leastOfBest = {
  small: [0.5, 0.72, 0.6, 0.5, 0.35, 0.3],
  term: [0.5, 0.72, 0.8, 0.75, 0.7, 0.65],
  description: [0.5, 0.72, 0.7, 0.5, 0.35, 0.28],
};
/** Up to so many papers a library is small, and from so many on large. */
const sizes = { small: 100, large: 1000 };
/** A paper that covers less of a query is a chance match. */
const least = 0.2;
/** So is a paper that covers this much less than the best one; less so if none has all words. */
const behind = { complete: 0.4, partial: 0.7 };
/** Papers that lack a word are listed after complete matches only while the list is short. */
const fewComplete = 5;
/** A paper has a word if its share is at least this; related words have less. */
const hasIt = 0.6;
/** The least share of a paper that the query names. */
const namedShare = 0.8;
/** Weight of an everyday word relative to others. */
const plainness = 0.5;

/**
 * Ranks papers by the query words that they contain. A paper scores, for each word, its weight in the paper times its
 * rarity (BM25F), times the square of the share of the query that the paper covers; papers with all words come first.
 *
 * @param words The query words with their hits. An everyday word weighs less than others of the same rarity.
 * @param count Number of papers in the library.
 */
export function rankPapers(
  words: readonly QueryWord[],
  count: number,
  signals: RankingSignals = {},
): RankedPaper[] {
  const weights = weigh(words, count);
  const total = sum(weights);
  const known = sum(weights.filter((_, index) => words[index]!.hits.size > 0)) / total;
  const papers = tally(words, weights).map(({ paper, found, shares, missing }) => {
    const named = signals.isNamed?.(paper) ?? false;
    const covered = Math.max(shares / total, named ? namedShare : 0);
    const score = (found + (signals.bonus?.(paper) ?? 0)) * covered ** 2;
    return { paper, named, missing, covered, score };
  });
  const best = papers.reduce((most, { covered }) => Math.max(most, covered), 0);
  const complete = papers.filter(({ missing }) => missing.length === 0).length;
  const understood =
    known > (words.length > short ? enough.long : enough.short) ||
    (known >= enough.short && words.some((word) => isTelling(word)));
  const answered = understood && best >= needed(words, known, count, signals.isDescription ?? false);
  const floor = Math.max(least, best - (complete > 0 ? behind.complete : behind.partial));
  return papers
    .filter(({ covered, named }) => named || (answered && covered >= floor))
    .filter(({ missing, named }) => named || missing.length === 0 || complete < fewComplete)
    .sort((a, b) => b.score - a.score)
    .map(({ paper, score, missing }) => ({ paper, score, missing }));
}

/** Whether a single paper has the word, so that it points there whatever else was typed, and is no everyday word. */
const isTelling = ({ hits, count = hits.size, plain }: QueryWord): boolean => !plain && count === 1;

/**
 * The least share of a query in the best paper, between that of small and that of large libraries.
 *
 * @param known share of the words that some paper has
 */
function needed(words: readonly QueryWord[], known: number, count: number, isDescription: boolean): number {
  const of = (least: number[], length: number): number =>
    least[Math.min(Math.max(length, 1), least.length) - 1]!;
  const small = known * of(leastOfBest.small, words.filter(({ hits }) => hits.size > 0).length);
  const large = isDescription
    ? known * of(leastOfBest.description, words.length)
    : of(leastOfBest.term, words.length);
  const size = Math.log(count / sizes.small) / Math.log(sizes.large / sizes.small);
  return small + (large - small) * Math.min(Math.max(size, 0), 1);
}

interface Tally {
  paper: number;
  /** Sum of scores and of shares, weighted. */
  found: number;
  shares: number;
  missing: number[];
}

function tally(words: readonly QueryWord[], weights: number[]): Tally[] {
  const tallies = new Map<number, Tally>();
  const all = words.map((_, index) => index);
  for (const [index, { hits }] of words.entries()) {
    for (const [paper, { score, share }] of hits) {
      const own = tallies.get(paper) ?? { paper, found: 0, shares: 0, missing: all };
      own.found += score * weights[index]!;
      own.shares += share * weights[index]!;
      if (share >= hasIt) own.missing = own.missing.filter((other) => other !== index);
      tallies.set(paper, own);
    }
  }
  return [...tallies.values()];
}

/** The rarity of each word. One that no paper has weighs as much as the rarest that some have. */
function weigh(words: readonly QueryWord[], count: number): number[] {
  const weights = words.map(({ hits, count: own, plain }) => {
    const having = own || hits.size;
    const rarity = Math.log(1 + (count - having + 0.5) / (having + 0.5));
    return Math.max(plain ? rarity * plainness : rarity, 0.01);
  });
  const most = Math.max(...weights.filter((_, index) => words[index]!.hits.size > 0));
  return weights.map((weight, index) => (words[index]!.hits.size > 0 ? weight : Math.max(most, 0.01)));
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
