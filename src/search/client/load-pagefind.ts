import { apiFile } from '../pagefind-files.ts';

/** What is used of Pagefind's browser API (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    term: string | null,
    options?: { filters?: Record<string, unknown>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** One hit of Pagefind. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; content: string; meta: Record<string, string> }>;
}

/** Weights of metadata, added after BM25: a title or a paper's own name counts most, its topics least. */
export const metaWeights = { title: 5, names: 5, forms: 1, topics: 0.5 };

/**
 * Loads Pagefind from `folder` (with a slash at its end). A worker is not worth its bytes where a search takes a few
 * milliseconds.
 *
 * @param tag The name of the index as the page knows it.
 * @param large Whether the library is large enough for a worker.
 */
export async function loadPagefind(folder: string, tag: string, large: boolean): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ folder + apiFile)) as Pagefind;
  await pagefind.options({ metaCacheTag: tag, noWorker: !large, ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
}
