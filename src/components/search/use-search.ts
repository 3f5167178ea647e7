import { makeLibrarySearch, type LibrarySearch } from '../../search/client/search-library.ts';
import { firstPart, listFile } from '../../search/pagefind-files.ts';

let search: LibrarySearch | undefined;

/**
 * The search of this site, one a page.
 *
 * @param loadAnswer See `makeLibrarySearch`.
 * @param list The first file of its list, if it was requested before.
 */
export function useSearch(
  base: string,
  loadAnswer: Parameters<typeof makeLibrarySearch>[1],
  list?: Promise<Response>,
): LibrarySearch {
  return (search ??= makeLibrarySearch(base, loadAnswer, fetchAfter(list)));
}

/** Takes the first file of the list from the earlier request, once: a failed one is repeated. */
function fetchAfter(list?: Promise<Response>): (url: string) => Promise<Response> {
  return (url) => {
    const requested = url.endsWith(listFile(firstPart)) ? list : undefined;
    if (requested) list = undefined;
    return requested ?? fetch(url);
  };
}
