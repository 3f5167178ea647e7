import { makeLibrarySearch, type LibrarySearch } from '../../search/client/search-library.ts';

let search: LibrarySearch | undefined;

/** The search of this site, one a page. */
export function useSearch(base: string): LibrarySearch {
  return (search ??= makeLibrarySearch(base));
}
