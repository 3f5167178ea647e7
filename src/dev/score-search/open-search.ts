import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { answerFully } from '../../search/client/answer-fully.ts';
import { makeLibrarySearch, type LibrarySearch } from '../../search/client/search-library.ts';

/** Opens the search of a built site in Node: the code that browsers run, with files read from the folder. */
export function openSearch(folder: string): LibrarySearch {
  readFilesForFetch();
  return makeLibrarySearch(`${resolve(folder)}/`, () => Promise.resolve(answerFully));
}

/** Replaces what Pagefind's client expects of a browser, so that it reads its files from the folder that it is in. */
export function readFilesForFetch(): void {
  const page = { querySelector: () => ({ getAttribute: () => 'en' }) };
  const location = { href: 'http://localhost/', origin: 'http://localhost' };
  Object.assign(globalThis, { window: { location }, location, document: page });
  globalThis.fetch = (request) => Promise.resolve(readResponse(String(request)));
}

/** Pagefind requests its files by `file:` URLs with a query, since its program was imported from a file. */
function readResponse(url: string): Response {
  const path = decodeURIComponent(url.replace(/^(?:file:\/\/|http:\/\/localhost)/, '').replace(/\?.*$/, ''));
  if (!existsSync(path)) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(readFileSync(path)));
}
