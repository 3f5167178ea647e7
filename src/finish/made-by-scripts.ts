import type { PageElement } from './page-elements.ts';

/** What the scripts of every page may add to it: stars, the note about them, and the dialog of the search; to a map, the marks of found papers. */
export const madeByScripts =
  'a b button div input kbd li mark p s span ul .star .toast .search-results .lit .searched'.split(' ');

/** Attributes of elements that scripts fill with lists, tables or papers. */
const filled = ['data-base', 'data-pages'];

/** Whether scripts may add other elements to a page. Every page has the search field, which adds none of its own. */
export function isFilledByScripts(elements: PageElement[]): boolean {
  return elements.some(
    ({ attributes }) =>
      !attributes['class']?.split(' ').includes('search-field') && filled.some((name) => name in attributes),
  );
}
