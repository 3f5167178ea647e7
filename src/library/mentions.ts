import { nameKinds } from '../paper/name-kinds.ts';
import type { LibraryNames } from './names.ts';
import { findName, namesIn } from './names.ts';
import type { PaperEntry } from './types.ts';

/** Slugs of the papers whose contributions a paper mentions, and of the papers that mention its own. */
export interface Mentions {
  mentions: string[];
  mentionedBy: string[];
}

/**
 * Mentions between papers, by slug. A paper mentions another if it names a method, model or data set that the other
 * introduced.
 */
export function findMentions(papers: PaperEntry[], names: LibraryNames): Map<string, Mentions> {
  const found = new Map(papers.map(({ slug }) => [slug, { mentions: [], mentionedBy: [] } as Mentions]));
  for (const paper of papers) {
    const introducers = nameKinds.flatMap((kind) =>
      namesIn(paper, kind).map((surface) => findName(names, kind, surface)?.introducedBy),
    );
    for (const other of new Set(introducers)) {
      if (!other || other === paper.slug) continue;
      found.get(paper.slug)!.mentions.push(other);
      found.get(other)!.mentionedBy.push(paper.slug);
    }
  }
  return found;
}
