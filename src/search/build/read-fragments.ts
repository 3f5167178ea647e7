import { gunzipSync } from 'node:zlib';
import { pageIdOf, textMark } from '../pagefind-files.ts';

/** A file of the index: its path in the index's folder, and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A page as search sees it. */
export interface SearchedPage {
  /** URL below the site's base: `/papers/hydra/`. */
  url: string;
  /** The text, as set, in one line. */
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** A page as Pagefind indexed it. */
export interface IndexedPage extends SearchedPage {
  /** Pagefind's id, with the language: `en_1a2b3c4`. */
  id: string;
}

/** Reads the fragments, one per page, from the files of a Pagefind index. */
export function readFragments(files: IndexFile[]): IndexedPage[] {
  return files.flatMap(({ path, content }) => {
    const id = pageIdOf(path);
    if (!id) return [];
    const text = gunzipSync(content).toString('utf8');
    return [
      { id, ...JSON.parse(text.startsWith(textMark) ? text.slice(textMark.length) : text) } as IndexedPage,
    ];
  });
}

/** Finds the id of a page by its URL; throws an error if Pagefind has left the page out. */
export function idsOf(pages: IndexedPage[]): (url: string) => string {
  const ids = new Map(pages.map(({ url, id }) => [url, id]));
  return (url) => {
    const id = ids.get(url);
    if (id === undefined) throw new Error(`Pagefind has left out ${url}`);
    return id;
  };
}
