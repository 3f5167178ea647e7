/** What one word of a query found: Pagefind's id of a page to its score. */
export type WordHits = ReadonlyMap<string, number>;

/** A word of a query with what it found. */
export interface AskedWord {
  hits: WordHits;
  /** Whether it is an everyday word, which matters little when no paper has it. */
  plain?: boolean;
}

/** A paper that answers a query. */
export interface RankedPaper {
  /** Pagefind's id of the page. */
  id: string;
  score: number;
  /** Numbers of the query's words that the paper lacks. */
  missing: number[];
}

/** A paper must have this share of a query, each word weighed by its rarity; lower shares are chance hits. */
const enough = 0.45;
/** Papers that lack a word follow those that lack none only while the list is short. */
const fewComplete = 5;

/**
 * Orders papers by the words of a query that they have. The score of a word is Pagefind's (BM25 with weights for
 * metadata), summed over words and multiplied by the square of the share of the query that the paper covers, so
 * that papers with all words come first and those with the rare ones next.
 *
 * @param words What each word found. One that no paper has weighs as much as the rarest, if it is a plain one a third.
 * @param count Papers in the library.
 * @param bonus Added to the score of a paper for its title or name.
 */
export function rankPapers(
  words: readonly AskedWord[],
  count: number,
  bonus: (id: string) => number = () => 0,
): RankedPaper[] {
  const weights = words.map((word) => weightOf(word, count));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ids = new Set(words.flatMap(({ hits }) => [...hits.keys()]));
  const ranked = [...ids].map((id) => {
    const missing = words.flatMap(({ hits }, index) => (hits.has(id) ? [] : [index]));
    const covered = 1 - missing.reduce((sum, index) => sum + weights[index]!, 0) / total;
    const found = words.reduce((sum, { hits }) => sum + (hits.get(id) ?? 0), 0);
    return { id, missing, covered, score: (found + bonus(id)) * covered ** 2 };
  });
  const best = Math.max(0, ...ranked.map((paper) => paper.covered));
  const complete = ranked.filter((paper) => paper.missing.length === 0).length;
  return ranked
    .filter((paper) => paper.covered >= Math.max(enough, best - 0.4))
    .filter((paper) => paper.missing.length === 0 || complete < fewComplete)
    .sort((a, b) => b.score - a.score)
    .map(({ id, score, missing }) => ({ id, score, missing }));
}

function weightOf({ hits, plain }: AskedWord, count: number): number {
  const rarity = Math.log(1 + (count + 0.5) / (Math.max(hits.size, 1) + 0.5));
  return hits.size === 0 && plain ? rarity / 3 : rarity;
}
