/** Everything in the search that is loaded on demand, in one file to save round trips. */
export { openDialog } from './dialog.ts';
export { startSearchPage } from './search-page.ts';
export { offerClosest } from './offer-closest.ts';
export { startMapSearch } from '../charts/map-search.ts';
