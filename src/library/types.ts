import type { CompiledTitle } from '../compile/compile-title.ts';
import type { Paper } from '../paper/schema.ts';
import type { Facet } from './facets.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Mentions } from './mentions.ts';
import type { LibraryNames } from './names.ts';
import type { RelatedPaper } from './related-papers.ts';
import type { LibraryTopic } from './topics.ts';
import type { Report } from '../paper/report.ts';

/** A paper, with what pages need to show or link to it. */
export interface LibraryPaper {
  slug: string;
  data: Paper;
  title: CompiledTitle;
  /** The short name, or else the title, as plain text: for places where a title is too long. */
  name: string;
  /** The first sentences of the abstract as plain text; empty without an abstract. */
  excerpt: string;
  /** The abstract as plain text; empty without an abstract, and for pages that only Astro's MDX can render. */
  text: string;
  /** Absolute path of the page's source. */
  file: string;
  /** Where it occurs in digests, in order of digests; empty for a page written by hand. */
  places: Place[];
}

/** Where a paper occurs in a digest. */
export interface Place {
  digest: string;
  /** File name in content/digests. */
  file: string;
  line: number;
  endLine: number;
}

/** All papers, and what is derived from all of them together. */
export interface Library {
  /** In the order of the digests; papers without a digest last, by title. */
  papers: LibraryPaper[];
  bySlug: Map<string, LibraryPaper>;
  /** In order of name. */
  digests: Report[];
  names: LibraryNames;
  /** Most papers first. */
  topics: LibraryTopic[];
  /** Only facets that some paper has. */
  facets: Facet[];
  glossary: GlossaryEntry[];
  /** By slug. */
  related: Map<string, RelatedPaper[]>;
  mentions: Map<string, Mentions>;
}
