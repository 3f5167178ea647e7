import { apiFile } from '../pagefind-files.ts';

/** The part of Pagefind's browser API that is used (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    term: string | null,
    options?: { filters?: Record<string, unknown>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

declare global {
  /** The search of an offline copy, which takes Pagefind's place: browsers load no modules from files. */
  var offprintSearch: Pagefind | undefined;
}

/** One hit of Pagefind. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; content: string; meta: Record<string, string> }>;
}

/** Weights of metadata, added after BM25: titles and the papers' own names count most, topics least. */
export const metaWeights = { title: 5, names: 5, forms: 1, topics: 0.5 };

/**
 * Loads Pagefind from `folder` (with a trailing slash). A worker is not worth its download when a search takes a few
 * milliseconds.
 *
 * @param tag The name of the index that the page states.
 * @param large Whether the library is large enough for a worker.
 */
export async function loadPagefind(folder: string, tag: string, large: boolean): Promise<Pagefind> {
  const pagefind =
    globalThis.offprintSearch ?? ((await import(/* @vite-ignore */ folder + apiFile)) as Pagefind);
  await pagefind.options({ metaCacheTag: tag, noWorker: !large, ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
}
