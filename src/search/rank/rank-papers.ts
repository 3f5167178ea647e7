/** How well a paper answers one word of a query. */
export interface Hit {
  /** Pagefind's score. */
  score: number;
  /** How well the paper has the word: 1 for the word itself, less for a longer word or a synonym. */
  share: number;
}

/** The hits of one query word, by Pagefind's page id. */
export type WordHits = ReadonlyMap<string, Hit>;

/** A query word with its hits. */
export interface QueryWord {
  hits: WordHits;
  /** Whether it is an everyday word, which says little about the subject. */
  plain?: boolean;
}

/** A paper that matches a query. */
export interface RankedPaper {
  /** Pagefind's id of the page. */
  id: string;
  score: number;
  /** Indexes of the query words that the paper lacks. */
  missing: number[];
}

/** Ranking signals besides the words. */
export interface RankingSignals {
  /** Added to a paper's score, for its title, its name or adjacent words. */
  bonus?(id: string): number;
  /** Whether the query names the paper, which then matches whatever else was typed. */
  isNamed?(id: string): boolean;
}

/** Papers match a query only if together they cover this share of it, weighted by the rarity of words. */
const enough = 0.51;
/** A paper that covers less than this share of a query is a chance match. */
const least = 0.3;
/** So is a paper that covers this much less than the best one. */
const behind = 0.4;
/** Papers that lack a word are listed after complete matches only while the list is short. */
const fewComplete = 5;
/** A paper has a word if its share is at least this; synonyms have less. */
const hasIt = 0.6;
/** The least share of a paper that the query names. */
const namedShare = 0.8;

/**
 * Ranks papers by the query words that they contain. The score of a word is Pagefind's (BM25 with weights for
 * metadata), summed over words and multiplied by the square of the share of the query that the paper covers, so
 * that papers with all words come first and those with the rare ones next.
 *
 * @param words The query words with their hits. An everyday word weighs less than others of the same rarity.
 * @param count Number of papers in the library.
 */
export function rankPapers(
  words: readonly QueryWord[],
  count: number,
  signals: RankingSignals = {},
): RankedPaper[] {
  const weights = words.map((word) => weightOf(word, count));
  const total = sum(weights);
  const known = sum(weights.filter((_, index) => words[index]!.hits.size > 0)) / total;
  const ids = new Set(words.flatMap(({ hits }) => [...hits.keys()]));
  const papers = [...ids].map((id) => {
    const named = signals.isNamed?.(id) ?? false;
    const shares = words.map(({ hits }, index) => (hits.get(id)?.share ?? 0) * weights[index]!);
    const covered = Math.max(sum(shares) / total, named ? namedShare : 0);
    const found = sum(words.map((word) => (word.hits.get(id)?.score ?? 0) * (word.plain ? plainness : 1)));
    const missing = words.flatMap(({ hits }, index) => ((hits.get(id)?.share ?? 0) >= hasIt ? [] : [index]));
    return { id, named, missing, covered, score: (found + (signals.bonus?.(id) ?? 0)) * covered ** 2 };
  });
  const best = Math.max(0, ...papers.map(({ covered }) => covered));
  const complete = papers.filter(({ missing }) => missing.length === 0).length;
  return papers
    .filter(({ covered, named }) => named || (known >= enough && covered >= Math.max(least, best - behind)))
    .filter(({ missing, named }) => named || missing.length === 0 || complete < fewComplete)
    .sort((a, b) => b.score - a.score)
    .map(({ id, score, missing }) => ({ id, score, missing }));
}

/** Weight of an everyday word relative to others. */
const plainness = 0.5;

function weightOf({ hits, plain }: QueryWord, count: number): number {
  const rarity = Math.log(1 + (count + 0.5) / (Math.max(hits.size, 1) + 0.5));
  return plain ? rarity * plainness : rarity;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
