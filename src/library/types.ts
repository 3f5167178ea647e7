import type { CompiledTitle } from '../compile/compile-title.ts';
import type { Paper } from '../paper/schema.ts';

/** A paper with what every page that names it shows. */
export interface LibraryPaper {
  slug: string;
  data: Paper;
  title: CompiledTitle;
  /** Its own name if it has one, else its title, as plain text: where a title is too long. */
  name: string;
  /** The abstract's first sentence or two as plain text; empty without abstract. */
  excerpt: string;
  /** The abstract as plain text; empty without abstract, and for pages that only Astro's MDX can render. */
  text: string;
  /** File with the page's source, absolute. */
  file: string;
  /** Where digests hold it, in order of digests; empty for a page written by hand. */
  places: Place[];
}

/** Where a digest holds a paper. */
export interface Place {
  digest: string;
  /** Name of the file in content/digests. */
  file: string;
  line: number;
  endLine: number;
}
