import type { CompiledTitle } from '../compile/compile-title.ts';
import type { Paper } from '../paper/schema.ts';

/** A paper, with what pages need to show or link to it. */
export interface LibraryPaper {
  slug: string;
  data: Paper;
  title: CompiledTitle;
  /** See `paperName`. */
  name: string;
  /** The first sentences of the abstract as plain text; empty without an abstract. */
  excerpt: string;
  /** The sentence of the abstract that says what is new, or else `excerpt`. */
  gist: string;
  /** The abstract as plain text; empty without an abstract, and for pages that only Astro's MDX can render. */
  text: string;
  /** The abstract as search indexes it, and what readers may type for its formulas; empty as `text` may be. */
  indexed: string;
  searchText: string;
  /** Set if only Astro's MDX can render the page. */
  isProgram?: true;
  /** Title and abstract as set text, to which the places of evidence refer; the abstract may be empty as `text` may. */
  setTexts: Record<'title' | 'abstract', string>;
  /** Absolute path of the page's source. */
  file: string;
  /** A hash of that source, if it is known: all but `data` and `places` follows from it. */
  source?: string;
  /** Where it occurs in digests, in order of digests; empty for a page written by hand. */
  places: Place[];
}

/** What the indexes of a library are computed from: a paper's slug, which is its id, and its metadata. */
export type PaperEntry = Pick<LibraryPaper, 'slug' | 'data'>;

/** Where a paper occurs in a digest. */
export interface Place {
  digest: string;
  /** File name in content/digests. */
  file: string;
  line: number;
  endLine: number;
}
