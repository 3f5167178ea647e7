import { stemmer } from 'stemmer';
import { metaWeights } from '../client/load-pagefind.ts';
import type { Pagefind, PagefindResult } from '../client/load-pagefind.ts';
import { splitWords } from '../query/split-words.ts';

/** A page of an offline copy, as Pagefind would have it. */
export interface PlainPage {
  id: string;
  /** Below the copy's folder, with a trailing slash. */
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** What results can be sorted by. */
  order: Record<string, string>;
}

/** Parameters of BM25, as Pagefind's. */
const saturation = 1.4;
const lengthShare = 0.75;
/** How much a word counts that only begins with the word asked for. */
const prefixShare = 0.5;

interface Indexed {
  page: PlainPage;
  /** Stems of the text in order, and of each part of the metadata. */
  words: string[];
  counts: Map<string, number>;
  meta: [weight: number, words: Set<string>][];
}

/**
 * Searches pages in memory the way Pagefind does, for copies of a site that are opened as files: browsers do not load
 * Pagefind's index from there. Words are compared by stem; all words of a query must occur.
 *
 * @param load returns the pages; called on the first search
 * @param root address of the copy's folder, with a trailing slash
 */
export function makePlainSearch(load: () => Promise<PlainPage[]>, root: string): Pagefind {
  let loading: Promise<Indexed[]> | undefined;
  const getPages = () => (loading ??= load().then((pages) => pages.map(indexPage)));
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    async filters() {
      const counts: Record<string, Record<string, number>> = {};
      for (const { page } of await getPages()) {
        for (const [name, values] of Object.entries(page.filters)) {
          const own = (counts[name] ??= {});
          for (const value of values) own[value] = (own[value] ?? 0) + 1;
        }
      }
      return counts;
    },
    async search(term, { filters = {}, sort } = {}) {
      const pages = await getPages();
      const wanted = Object.entries(filters);
      const scored = scorePages(pages, term).filter(({ page }) =>
        wanted.every(([name, value]) => page.filters[name]?.includes(String(value))),
      );
      const [key, direction] = Object.entries(sort ?? {})[0] ?? [];
      const sorted = scored.toSorted((a, b) => {
        if (key === undefined) return b.score - a.score;
        const order = (a.page.order[key] ?? '').localeCompare(b.page.order[key] ?? '', 'en');
        return direction === 'desc' ? -order : order;
      });
      return { results: sorted.map(({ page, score }) => toResult(page, score, root)) };
    },
  };
}

function indexPage(page: PlainPage): Indexed {
  const words = splitWords(page.content).map(stemmer);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const meta = Object.entries(metaWeights).map(([name, weight]): [number, Set<string>] => [
    weight,
    new Set(splitWords(page.meta[name] ?? '').map(stemmer)),
  ]);
  return { page, words, counts, meta };
}

interface Scored {
  page: PlainPage;
  score: number;
}

function scorePages(pages: Indexed[], term: string | null): Scored[] {
  if (term === null) return pages.map(({ page }) => ({ page, score: 1 }));
  const words = splitWords(term.replaceAll('"', ' ')).map(stemmer);
  if (words.length === 0) return [];
  if (term.startsWith('"'))
    return pages.filter((page) => hasPhrase(page, words)).map(({ page }) => ({ page, score: 1 }));
  const meanLength = pages.reduce((sum, page) => sum + page.words.length, 0) / pages.length;
  const scores = words.map((word) => pages.map((page) => scoreWord(page, word, meanLength)));
  return pages.flatMap(({ page }, index) => {
    const own = scores.map((ofWord) => ofWord[index]!);
    if (own.includes(0)) return [];
    const total = own.reduce((sum, score, at) => sum + score * rarityOf(scores[at]!), 0);
    return [{ page, score: total }];
  });
}

/** The inverse document frequency of a word, from its scores in all pages. */
function rarityOf(scores: number[]): number {
  const found = scores.filter((score) => score > 0).length;
  return Math.log(1 + (scores.length - found + 0.5) / (found + 0.5));
}

/** How well a page has a word: the term's part of BM25, and the weight of the metadata that has it. */
function scoreWord({ words, counts, meta }: Indexed, word: string, meanLength: number): number {
  const share = (count: number): number =>
    (count * (saturation + 1)) /
    (count + saturation * (1 - lengthShare + (lengthShare * words.length) / meanLength));
  const longer = [...counts].filter(([other]) => other !== word && other.startsWith(word));
  const prefixed = longer.reduce((sum, [, count]) => sum + count, 0) * prefixShare;
  const inMeta = meta.reduce((sum, [weight, own]) => {
    if (own.has(word)) return sum + weight;
    return [...own].some((other) => other.startsWith(word)) ? sum + weight * prefixShare : sum;
  }, 0);
  return share((counts.get(word) ?? 0) + prefixed) + inMeta;
}

/** Whether the words stand next to each other in the text, or a part of the metadata has them all. */
function hasPhrase({ words, meta }: Indexed, phrase: string[]): boolean {
  const [first] = phrase;
  const inText = words.some(
    (word, at) => word === first && phrase.every((other, index) => words[at + index] === other),
  );
  return inText || meta.some(([, own]) => phrase.every((word) => own.has(word)));
}

const toResult = (page: PlainPage, score: number, root: string): PagefindResult => ({
  id: page.id,
  score,
  data: () => Promise.resolve({ url: root + page.url, content: page.content, meta: page.meta }),
});
