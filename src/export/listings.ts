import { groupsOf } from '../library/groups.ts';
import type { Group } from '../library/groups.ts';
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/types.ts';
import { papersOf } from '../library/papers-of.ts';
import { topicPath } from '../library/topics.ts';

/** A list of papers that readers can take along as a whole. */
export interface Listing {
  /** The path of its page below the base, without the slash at the end: `topics/pruning`. */
  path: string;
  title: string;
  description: string;
  papers: LibraryPaper[];
}

/** Whether an author's papers have files of their own: a single paper has those of its page. */
export const isListing = ({ slugs }: Group): boolean => slugs.length > 1;

/** The path of the list of all papers. */
export const allPapers = 'papers';

/**
 * All papers, then the papers of each topic, each author of several, and each digest; a list that is added here gets its files and feeds.
 *
 * @param name the library's, for titles of feeds
 */
export function listingsOf(library: Library, name: string): Listing[] {
  const { papers, topics, groups, digests } = library;
  return [
    { path: allPapers, title: name, description: `All papers of ${name}.`, papers },
    ...topics.map((topic) => ({
      path: topicPath(topic).replace(/\/$/, ''),
      title: `${topic.label} · ${name}`,
      description: topic.definition || `Papers about ${topic.label}.`,
      papers: papersOf(library, topic.slugs),
    })),
    ...groupsOf(groups, 'author')
      .filter(isListing)
      .map(({ path, label, slugs }) => ({
        path: path.replace(/\/$/, ''),
        title: `${label} · ${name}`,
        description: `Papers by ${label}.`,
        papers: papersOf(library, slugs),
      })),
    ...digests.map(({ digest, file, records }) => ({
      path: `digests/${digest}`,
      title: `${file} · ${name}`,
      description: `Papers listed in ${file}.`,
      papers: [...new Set(records.map(({ slug }) => slug))].flatMap((slug) => library.bySlug.get(slug) ?? []),
    })),
  ];
}
