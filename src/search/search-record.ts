import { findName, type LibraryNames } from '../library/names.ts';
import { orderValues } from '../library/order-values.ts';
import { searchFilters } from '../library/search-fields.ts';
import type { PaperTopic } from '../library/topics.ts';
import type { LibraryPaper } from '../library/types.ts';
import type { NameKind } from '../paper/name-kinds.ts';
import { permalink } from '../paper/permalink.ts';
import type { SearchedPage } from './build/read-fragments.ts';
import { wordKey } from './query/word-key.ts';
import { pageMetadata } from './page-metadata.ts';

/** A page as Pagefind indexes it. Its text is never without a word, as Pagefind leaves out a page that has none. */
export interface SearchRecord extends SearchedPage {
  /** The title in small letters, as Pagefind adds it to pages by itself, and numbers of the same length: it compares text. */
  sort: Record<string, string>;
}

/** What a record needs of the library. */
interface Surroundings {
  names: LibraryNames;
  topics: Pick<PaperTopic, 'id' | 'label'>[];
  /** The paper's index in the library. */
  place: number;
}

/** What search finds a paper by: without an abstract, its title is its text. */
export function searchRecord(paper: LibraryPaper, { names, topics, place }: Surroundings): SearchRecord {
  const { slug, data, title, text, searchText, indexed, places } = paper;
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  const metadata = pageMetadata(data, {
    text: `${title.text}\n${text}`,
    searchText,
    topics: data.topics.map((id) => labels.get(id) ?? id),
  });
  return {
    url: `/${permalink(paper)}`,
    content: [indexed, title.indexed].find((own) => /[\p{L}\p{N}]/u.test(own)) ?? slug,
    meta: Object.fromEntries([['title', title.indexed], ...metadata.filter(([, value]) => value !== '')]),
    filters: filtersOf(data, names, places.map(({ digest }) => digest)), // prettier-ignore
    sort: { title: title.indexed.toLowerCase(), ...sortKeys({ digest: place, ...orderValues(data) }) },
  };
}

/** The numbers of orders as Pagefind sorts them. */
export const sortKeys = (numbers: Record<string, number>): Record<string, string> =>
  Object.fromEntries(Object.entries(numbers).map(([key, number]) => [key, String(number).padStart(8, '0')]));

function filtersOf(
  data: LibraryPaper['data'],
  names: LibraryNames,
  digests: string[],
): SearchRecord['filters'] {
  /** Names as the library lists them, and as the paper spells them if search tells the two apart: `LLaMA 2`, `LLaMA2-7B`. */
  const inAllSpellings = (kind: NameKind, own: string[]): string[] => {
    const spellings = own.flatMap((name) => {
      const listed = findName(names, kind, name)?.name ?? name;
      return wordKey(name) === wordKey(listed) ? [listed] : [listed, name];
    });
    return [...new Set(spellings)];
  };
  const filters = searchFilters(data).map(({ key, by, values }): [string, string[]] => [
    key,
    by && by !== 'topic' ? inAllSpellings(by, values) : values,
  ]);
  return Object.fromEntries(
    [...filters, ['digest', digests] as const].filter(([, values]) => values.length > 0),
  );
}
