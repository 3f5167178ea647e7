import type { Report } from '../paper/report.ts';
import type { Facet } from './facets.ts';
import type { LibraryGroups } from './groups.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Mentions } from './mentions.ts';
import type { LibraryNames } from './names.ts';
import type { RelatedPaper } from './related-papers.ts';
import type { LibraryTopic, PaperTopic } from './topics.ts';
import type { LibraryPaper } from './types.ts';

/** All papers, and what only the whole of them knows. */
export interface Library {
  /** In order of digests, then of places in them; papers without digest last, by title. */
  papers: LibraryPaper[];
  bySlug: Map<string, LibraryPaper>;
  /** In order of their names. */
  digests: Report[];
  names: LibraryNames;
  /** Authors, venues and years. */
  groups: LibraryGroups;
  /** Most papers first. */
  topics: LibraryTopic[];
  /** The topics of each paper by slug, in the order of the topics. */
  topicsOf: Map<string, PaperTopic[]>;
  /** Ways to part the papers; those that none has are left out. */
  facets: Facet[];
  glossary: GlossaryEntry[];
  /** The entries of the glossary by acronym. */
  meaningsOf: Map<string, GlossaryEntry>;
  /** By slug, and with slugs. */
  related: Map<string, RelatedPaper[]>;
  mentions: Map<string, Mentions>;
}
