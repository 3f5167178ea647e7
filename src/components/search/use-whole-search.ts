import { answerFully } from '../../search/client/answer-fully.ts';
import type { LibrarySearch } from '../../search/client/search-library.ts';
import { useSearch } from './use-search.ts';

/** The search of this site where the whole program is there. */
export const useWholeSearch = (base: string, list?: Promise<Response>): LibrarySearch =>
  useSearch(base, () => Promise.resolve(answerFully), list);
