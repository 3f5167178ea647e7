import type { CompiledTitle } from '../compile/compile-title.ts';
import type { Paper } from '../paper/schema.ts';
import type { Facet } from './facets.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Mentions } from './mentions.ts';
import type { LibraryNames } from './names.ts';
import type { RelatedPaper } from './related-papers.ts';
import type { LibraryTopic } from './topics.ts';
import type { Report } from '../paper/report.ts';

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

/** All papers, and what only the whole of them knows. */
export interface Library {
  /** In order of digests, then of places in them; papers without digest last, by title. */
  papers: LibraryPaper[];
  bySlug: Map<string, LibraryPaper>;
  /** In order of their names. */
  digests: Report[];
  names: LibraryNames;
  /** Most papers first. */
  topics: LibraryTopic[];
  /** Ways to part the papers; those that none has are left out. */
  facets: Facet[];
  glossary: GlossaryEntry[];
  /** By slug, and with slugs. */
  related: Map<string, RelatedPaper[]>;
  mentions: Map<string, Mentions>;
}
