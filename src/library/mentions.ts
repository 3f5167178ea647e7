import { nameKinds } from '../paper/name-kinds.ts';
import type { MentionRole } from './mention-cues.ts';
import { mentionRole } from './mention-role.ts';
import type { LibraryNames } from './names.ts';
import { findName, namesIn } from './names.ts';
import { ownNamesIn } from './own-names-in.ts';
import type { OwnNameFound } from './own-names-in.ts';
import type { PaperEntry } from './types.ts';

/** Another paper, and what the mentioning one says of the work of the other; undefined if it only names it. */
export interface Mention {
  slug: string;
  role: MentionRole | undefined;
}

/** The papers whose contributions a paper mentions, and the papers that mention its own. */
export interface Mentions {
  mentions: Mention[];
  mentionedBy: Mention[];
}

/**
 * Mentions between papers, by slug. A paper mentions another if it names a method, model or data set that the other
 * introduced, or if its abstract contains the other's own name. `texts` holds the abstracts by slug.
 */
export function findMentions(
  papers: PaperEntry[],
  names: LibraryNames,
  texts: Map<string, string>,
): Map<string, Mentions> {
  const found = new Map(papers.map(({ slug }) => [slug, { mentions: [], mentionedBy: [] } as Mentions]));
  const namesOfOthers = ownNamesIn(papers);
  for (const paper of papers) {
    const text = texts.get(paper.slug) ?? '';
    const named = Map.groupBy([...introduced(paper, names), ...namesOfOthers(text)], ({ slug }) => slug);
    for (const [slug, surfaces] of named) {
      if (slug === paper.slug || isExplainedOtherwise(paper, surfaces)) continue;
      const role = surfaces
        .map(({ surface }) => mentionRole(text, surface)?.role)
        .find((said) => said !== undefined);
      found.get(paper.slug)!.mentions.push({ slug, role });
      found.get(slug)!.mentionedBy.push({ slug: paper.slug, role });
    }
  }
  return found;
}

/** The names of a paper that others introduced. */
const introduced = (paper: PaperEntry, names: LibraryNames): OwnNameFound[] =>
  nameKinds.flatMap((kind) =>
    namesIn(paper, kind).flatMap((surface) => {
      const slug = findName(names, kind, surface)?.introducedBy;
      return slug === undefined ? [] : [{ slug, surface }];
    }),
  );

/** Whether a paper itself calls something by that name: then it may not mean the other's. */
function isExplainedOtherwise({ data }: PaperEntry, surfaces: OwnNameFound[]): boolean {
  const own = [data.shortName, ...data.aliases, ...data.acronyms.map(({ abbr }) => abbr)];
  return surfaces.every(({ surface }) => own.includes(surface));
}
