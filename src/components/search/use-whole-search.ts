import { answerFully } from '../../search/client/answer-fully.ts';
import type { LibrarySearch } from '../../search/client/search-library.ts';
import { useSearch, type FirstList } from './use-search.ts';

/** The search of this site where the whole program is there. */
export const useWholeSearch = (base: string, firstList?: FirstList): LibrarySearch =>
  useSearch(base, () => Promise.resolve(answerFully), firstList);
