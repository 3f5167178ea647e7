import type { WordHits } from '../rank/rank-papers.ts';
import { joinWord } from '../query/split-words.ts';
import type { Pagefind, PagefindResult } from './load-pagefind.ts';

/** Queries Pagefind, and remembers the pages it returned. */
export interface Asker {
  /** Papers with any of the words; papers that only have a longer word with that prefix count less. */
  forWord(alternatives: string[]): Promise<WordHits>;
  /** Ids of the papers with a phrase. */
  forPhrase(phrase: string): Promise<ReadonlySet<string>>;
  /** Every paper. */
  forAll(): Promise<WordHits>;
  /** A page that one of the queries returned. */
  pageOf(id: string): PagefindResult;
}

/** Weight of a longer word if some paper has the exact word: `start` for `star`. */
const longer = { score: 0.3, share: 0.6 };

/** A single letter or digit is a name (`C`, `R`), not a prefix. */
const oneLetter = /^[\p{Script=Latin}\p{N}]$/u;

/** Creates an asker for a loaded Pagefind. */
export function makeAsker(pagefind: Pagefind): Asker {
  const pages = new Map<string, PagefindResult>();
  const search = async (term: string | null) => {
    const { results } = await pagefind.search(term);
    for (const result of results) pages.set(result.id, result);
    return results;
  };
  const forPhrase = async (phrase: string) =>
    new Set((await search(`"${plainPhrase(phrase)}"`)).map(({ id }) => id));
  return {
    async forWord(alternatives) {
      const hits = new Map<string, { score: number; share: number }>();
      const answers = alternatives.map(async (alternative) => {
        const isWord = !alternative.includes(' ');
        const [exact, found] = await Promise.all([isWord && forPhrase(alternative), search(alternative)]);
        return { alternative, exact, found };
      });
      for (const { alternative, exact, found } of await Promise.all(answers)) {
        for (const { id, score } of found) {
          if (exact && oneLetter.test(alternative) && !exact.has(id)) continue;
          const part = !exact || exact.size === 0 || exact.has(id) ? { score: 1, share: 1 } : longer;
          const before = hits.get(id) ?? { score: 0, share: 0 };
          hits.set(id, {
            score: Math.max(before.score, (score / alternative.split(' ').length) * part.score),
            share: Math.max(before.share, part.share),
          });
        }
      }
      return hits;
    },
    forPhrase,
    async forAll() {
      return new Map((await search(null)).map(({ id }) => [id, { score: 1, share: 1 }]));
    },
    pageOf: (id) => pages.get(id)!,
  };
}

function plainPhrase(phrase: string): string {
  return phrase.split(/\s+/).filter(Boolean).map(joinWord).join(' ');
}
