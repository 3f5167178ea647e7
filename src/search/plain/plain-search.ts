import { stemmer } from 'stemmer';
import type { OfflineSearch } from '../client/load-pagefind.ts';
import type { PageText } from '../client/load-text.ts';
import { splitWords } from '../query/split-words.ts';

/** A page of an offline copy, as Pagefind would have it. */
export interface PlainPage extends PageText {
  id: string;
  /** What results can be sorted by. */
  order: Record<string, string>;
}

/**
 * Searches pages in memory for what search asks Pagefind, phrases and sort orders, for copies of a site that are opened
 * as files: browsers do not load Pagefind's index from there. Words are compared by stem.
 *
 * @param load returns the pages; called on the first search
 */
export function makePlainSearch(load: () => Promise<PlainPage[]>): OfflineSearch {
  let loading: Promise<PlainPage[]> | undefined;
  const getPages = () => (loading ??= load());
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    async search(term, { sort } = {}) {
      const pages = await getPages();
      const found = term === null ? pages : pages.filter((page) => hasPhrase(page, stemsOf(term)));
      const [key, direction] = Object.entries(sort ?? {})[0] ?? [];
      const sorted = key === undefined ? found : found.toSorted((a, b) => compare(a, b, key));
      return { results: direction === 'desc' ? sorted.toReversed() : sorted };
    },
    async text(id) {
      const page = (await getPages()).find((other) => other.id === id);
      if (!page) throw new Error(`no page ${id} in this copy`);
      return page;
    },
  };
}

const stemsOf = (text: string): string[] => splitWords(text.replaceAll('"', ' ')).map(stemmer);

const compare = (a: PlainPage, b: PlainPage, key: string): number =>
  (a.order[key] ?? '').localeCompare(b.order[key] ?? '', 'en');

/** Whether the words stand next to each other in the text or in a part of the metadata. */
function hasPhrase({ content, meta }: PlainPage, phrase: string[]): boolean {
  if (phrase.length === 0) return false;
  return [content, ...Object.values(meta)].some((text) => {
    const words = stemsOf(text);
    return words.some((_, at) => phrase.every((other, index) => words[at + index] === other));
  });
}
