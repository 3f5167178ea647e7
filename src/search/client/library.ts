import type { Pagefind } from './load-pagefind.ts';
import type { ListLoader } from './load-list.ts';
import type { PageText } from './load-text.ts';

/** What a search is answered from. */
export interface Library {
  /** Base path of the site, with a trailing slash. */
  base: string;
  loader: ListLoader;
  /** Pagefind, for phrases and sort orders; loaded on first use. */
  pagefind(): Promise<Pagefind>;
  /** The text of a page, by its id. */
  text(id: string): Promise<PageText>;
}
