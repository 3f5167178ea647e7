import { storedList } from './stored-list.ts';

/** Most searches that are kept, and letters of one: a pasted abstract is none to repeat. */
const most = 5;
const longest = 100;

const recent = (base: string) => storedList(`offprint-recent:${base}`, (query) => query.length <= longest);

/** What the reader last searched for in this browser, the newest first. */
export const readRecent = (base: string): string[] => recent(base).read().slice(0, most);

/** Remembers a query whose result the reader followed. */
export function rememberSearch(base: string, query: string): void {
  if (query === '' || query.length > longest) return;
  recent(base).write([query, ...readRecent(base).filter((other) => other !== query)].slice(0, most));
}

/** Forgets all queries. */
export const forgetSearches = (base: string): void => recent(base).write([]);
