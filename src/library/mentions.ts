import { nameKinds } from '../paper/name-kinds.ts';
import type { LibraryNames } from './names.ts';
import { namesIn } from './names.ts';
import type { LibraryPaper } from './types.ts';

/** Papers that one names by what they introduced, and papers that name it so. */
export interface Mentions {
  mentions: LibraryPaper[];
  mentionedBy: LibraryPaper[];
}

/** Who names whom: a paper mentions another if it names a method, model or data set that the other introduced. */
export function findMentions(papers: LibraryPaper[], names: LibraryNames): Map<LibraryPaper, Mentions> {
  const found = new Map(papers.map((paper) => [paper, { mentions: [], mentionedBy: [] } as Mentions]));
  for (const paper of papers) {
    const introducers = nameKinds.flatMap((kind) =>
      namesIn(paper, kind).map((surface) => names.find(kind, surface)?.introducedBy),
    );
    for (const other of new Set(introducers)) {
      if (!other || other === paper) continue;
      found.get(paper)!.mentions.push(other);
      found.get(other)!.mentionedBy.push(paper);
    }
  }
  return found;
}
