import type { Pagefind } from '../client/load-pagefind.ts';
import { splitWords } from '../query/split-words.ts';
import { termOf } from '../term-of.ts';

/** A page of an offline copy: what Pagefind knows of it. */
export interface PlainPage {
  id: string;
  /** Below the site's base, with a leading slash. */
  url: string;
  content: string;
  meta: Record<string, string>;
  /** What results can be sorted by. */
  order: Record<string, string>;
}

/**
 * Answers what search asks of Pagefind, phrases and orders, from pages in memory: for copies of a site that are opened as
 * files, from which browsers load neither Pagefind nor its index.
 *
 * @param load returns the pages; called on the first search
 */
export function makePlainSearch(load: () => Promise<PlainPage[]>): Pagefind {
  return {
    init: () => Promise.resolve(),
    async search(term, { sort = {} } = {}) {
      const pages = await load();
      const found = term === null ? pages : pages.filter(hasPhrase(wordsIn(term)));
      const [key, direction] = Object.entries(sort)[0] ?? [];
      if (key === undefined) return { results: found };
      const sign = direction === 'desc' ? -1 : 1;
      const valueOf = ({ order }: PlainPage): string => order[key] ?? '';
      return { results: found.toSorted((a, b) => sign * valueOf(a).localeCompare(valueOf(b), 'en')) };
    },
  };
}

const wordsIn = (text: string): string[] => splitWords(text.replaceAll('"', ' ')).map(termOf).filter(Boolean);

/** Whether words stand next to each other in a page's text or in a part of its metadata. */
function hasPhrase(phrase: string[]): (page: PlainPage) => boolean {
  return ({ content, meta }) =>
    phrase.length > 0 &&
    [content, ...Object.values(meta)].some((text) => {
      const words = wordsIn(text);
      return words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
    });
}
