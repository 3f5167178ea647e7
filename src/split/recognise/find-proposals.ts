import { findAlikeAmong } from './find-alike.ts';
import { objectionTo } from './group.ts';
import type { Group } from './group.ts';
import type { Groups, Proposal } from './groups.ts';
import { toTexts } from './text-of.ts';
import type { TextOf } from './text-of.ts';

/**
 * Pairs of papers that are alike, of which no digest has both: each paper at least with the one it is most like. One of
 * them may have left the library: it may have moved to another digest with another title and another abstract.
 */
export function findProposals(groups: Groups, textOf: TextOf, refused: Proposal[]): Proposal[] {
  const isThere = ({ records, digests, edited }: Group): boolean =>
    records.length > 0 || digests.size > 0 || edited.length > 0;
  const all = toTexts(groups.all().filter(({ entry }) => entry.records.length > 0), textOf); // prettier-ignore
  const done = new Set(refused.flatMap(({ one, other }) => [one, other]));
  return findAlikeAmong(all)
    .filter(({ one, other }) => isThere(one) || isThere(other))
    .filter(({ one, other }) => one.digests.isDisjointFrom(other.digests))
    .filter(({ one, other }) => objectionTo(one, other, 'likeness') !== 'apart')
    .filter(({ one, other }) => {
      const isNews = !done.has(one) || !done.has(other);
      done.add(one).add(other);
      return isNews;
    })
    .map((pair) => ({ ...pair, because: 'titles' }));
}
