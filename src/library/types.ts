import type { CompiledTitle } from '../compile/compile-title.ts';
import type { Paper } from '../paper/schema.ts';
import type { Report } from '../paper/report.ts';

/** A paper with what every page that names it shows. */
export interface LibraryPaper {
  slug: string;
  data: Paper;
  title: CompiledTitle;
  /** The abstract's first sentence or two as plain text; empty without abstract. */
  excerpt: string;
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

/** All papers and what is known of their digests. */
export interface Library {
  /** In order of digests, then of places in them; papers without digest last, by title. */
  papers: LibraryPaper[];
  bySlug: Map<string, LibraryPaper>;
  /** In order of their names. */
  digests: Report[];
}
