import { storedList, type StoredList } from './stored-list.ts';

/**
 * Searches that a reader saved in this browser, as URL queries (`?q=lora`), oldest first; anything else in storage could lead
 * readers away from the site. Sites on one host share its storage, so each site's list is named by its base path.
 */
export const savedSearches = (base: string): StoredList =>
  storedList(`offprint-searches:${base}`, (search) => search.startsWith('?'));
