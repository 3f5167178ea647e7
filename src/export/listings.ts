import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/types.ts';
import { topicPath } from '../library/topics.ts';

/** A list of papers that readers can take along as a whole. */
export interface Listing {
  /** The path of its page below the base, without the slash at the end: `topics/pruning`. */
  path: string;
  title: string;
  description: string;
  papers: LibraryPaper[];
}

/** The path of the list of all papers. */
export const allPapers = 'papers';

/**
 * All papers, then the papers of each topic, then of each digest; a list that is added here gets its files and feeds.
 *
 * @param library its name, for titles of feeds
 */
export function listingsOf({ papers, topics, digests, bySlug }: Library, library: string): Listing[] {
  return [
    { path: allPapers, title: library, description: `All papers of ${library}.`, papers },
    ...topics.map((topic) => ({
      path: topicPath(topic).replace(/\/$/, ''),
      title: `${topic.label} · ${library}`,
      description: topic.definition || `Papers about ${topic.label}.`,
      papers: topic.papers,
    })),
    ...digests.map(({ digest, file, records }) => ({
      path: `digests/${digest}`,
      title: `${file} · ${library}`,
      description: `Papers listed in ${file}.`,
      papers: [...new Set(records.map(({ slug }) => slug))].flatMap((slug) => bySlug.get(slug) ?? []),
    })),
  ];
}
