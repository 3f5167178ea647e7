/** How well a paper answers one word of a query. */
export interface Hit {
  /** Pagefind's score. */
  score: number;
  /** How much of the word the paper has: 1 for the word itself, less for a longer word or a synonym. */
  share: number;
}

/** What one word of a query found, by Pagefind's id of the page. */
export type WordHits = ReadonlyMap<string, Hit>;

/** A word of a query with what it found. */
export interface AskedWord {
  hits: WordHits;
  /** Whether it is an everyday word, which tells little of a subject. */
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

/** What is known of papers beside the words. */
export interface Favour {
  /** Added to the score of a paper, for its title, its name or words that stand side by side. */
  bonus?(id: string): number;
  /** Whether the query names the paper, which then answers it whatever else was typed. */
  isNamed?(id: string): boolean;
}

/** Papers answer a query only if they know this share of it between them, each word weighed by its rarity. */
const enough = 0.51;
/** A paper that has less than this share of a query is a chance hit. */
const least = 0.3;
/** So is one that has so much less than the best. */
const behind = 0.4;
/** Papers that lack a word follow those that lack none only while the list is short. */
const fewComplete = 5;
/** A paper has a word of which it has this share; less is a synonym. */
const hasIt = 0.6;
/** A paper that the query names counts as having this share at least. */
const namedShare = 0.8;

/**
 * Orders papers by the words of a query that they have. The score of a word is Pagefind's (BM25 with weights for
 * metadata), summed over words and multiplied by the square of the share of the query that the paper covers, so
 * that papers with all words come first and those with the rare ones next.
 *
 * @param words What each word found. An everyday word weighs less than others of the same rarity.
 * @param count Papers in the library.
 */
export function rankPapers(words: readonly AskedWord[], count: number, favour: Favour = {}): RankedPaper[] {
  const weights = words.map((word) => weightOf(word, count));
  const total = sum(weights);
  const known = sum(weights.filter((_, index) => words[index]!.hits.size > 0)) / total;
  const ids = new Set(words.flatMap(({ hits }) => [...hits.keys()]));
  const papers = [...ids].map((id) => {
    const named = favour.isNamed?.(id) ?? false;
    const shares = words.map(({ hits }, index) => (hits.get(id)?.share ?? 0) * weights[index]!);
    const covered = Math.max(sum(shares) / total, named ? namedShare : 0);
    const found = sum(words.map((word) => (word.hits.get(id)?.score ?? 0) * (word.plain ? plainness : 1)));
    const missing = words.flatMap(({ hits }, index) => ((hits.get(id)?.share ?? 0) >= hasIt ? [] : [index]));
    return { id, named, missing, covered, score: (found + (favour.bonus?.(id) ?? 0)) * covered ** 2 };
  });
  const best = Math.max(0, ...papers.map(({ covered }) => covered));
  const complete = papers.filter(({ missing }) => missing.length === 0).length;
  return papers
    .filter(({ covered, named }) => named || (known >= enough && covered >= Math.max(least, best - behind)))
    .filter(({ missing, named }) => named || missing.length === 0 || complete < fewComplete)
    .sort((a, b) => b.score - a.score)
    .map(({ id, score, missing }) => ({ id, score, missing }));
}

/** What an everyday word counts, beside one that names a subject. */
const plainness = 0.5;

function weightOf({ hits, plain }: AskedWord, count: number): number {
  const rarity = Math.log(1 + (count + 0.5) / (Math.max(hits.size, 1) + 0.5));
  return plain ? rarity * plainness : rarity;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
