import { makeLibrarySearch, type LibrarySearch } from '../../search/client/search-library.ts';
import { firstPart, listFile } from '../../search/pagefind-files.ts';

let search: LibrarySearch | undefined;

/** Requests the first file of the list, or returns the request that was made before the program was there. */
export type FirstList = () => Promise<Response>;

/**
 * The search of this site, one a page.
 *
 * @param loadAnswer See `makeLibrarySearch`.
 */
export function useSearch(
  base: string,
  loadAnswer: Parameters<typeof makeLibrarySearch>[1],
  firstList?: FirstList,
): LibrarySearch {
  return (search ??= makeLibrarySearch(base, loadAnswer, fetchAfter(firstList)));
}

/** Takes the first file of the list from the earlier request, once: a failed one is repeated. */
function fetchAfter(firstList?: FirstList): (url: string) => Promise<Response> {
  return (url) => {
    const request = url.endsWith(listFile(firstPart)) ? firstList : undefined;
    if (request) firstList = undefined;
    return request?.() ?? fetch(url);
  };
}
