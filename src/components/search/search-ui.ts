/** All of the search that is loaded on demand: one file, since each more would be a round trip. */
export { openDialog } from './dialog.ts';
export { startSearchPage } from './search-page.ts';
