import { apiFile } from '../pagefind-files.ts';

/** The part of Pagefind's browser API that is used (pagefind.app/docs/api). */
export interface Pagefind {
  init(): Promise<void>;
  search(
    term: string | null,
    options?: { sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
}

declare global {
  /** The search of an offline copy, which takes Pagefind's place: browsers load no modules from files. */
  var offprintSearch: Pagefind | undefined;
}

/** One hit of Pagefind. */
export interface PagefindResult {
  id: string;
}

/** Loads Pagefind from `folder` (with a trailing slash), which is the only one to know where words stand in a text. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind =
    globalThis.offprintSearch ?? ((await import(/* @vite-ignore */ folder + apiFile)) as Pagefind);
  await pagefind.init();
  return pagefind;
}
