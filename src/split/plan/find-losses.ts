import type { Plan } from './plan-pages.ts';
import type { LibraryState } from '../read/read-library-state.ts';

/** A digest that lost many of its papers, more likely by accident than on purpose. */
export interface Loss {
  /** The digest's name. */
  digest: string;
  /** Slugs of the pages that would be removed, sorted. */
  removed: string[];
  /** How many pages the digest has now. */
  pages: number;
}

/** A run may remove this many pages of a digest, or this share of them, without confirmation. */
const FEW = 3;
const SHARE = 1 / 3;

/**
 * The digests of a run that would lose suspiciously many pages. Digests that were deleted are not included: nobody does
 * that by accident.
 *
 * @param digests names of the digests in the run
 */
export function findLosses(plan: Plan, { manifest, pages }: LibraryState, digests: string[]): Loss[] {
  const removed = new Set(plan.pages.flatMap(({ slug, action }) => (action === 'remove' ? [slug] : [])));
  const losses = digests.map((digest) => {
    const own = [...manifest].flatMap(([slug, entry]) => (entry.digests.includes(digest) ? [slug] : []));
    const there = own.filter((slug) => pages.has(slug));
    return { digest, removed: there.filter((slug) => removed.has(slug)).toSorted(), pages: there.length };
  });
  return losses.filter(({ removed: gone, pages: all }) => gone.length > FEW && gone.length > all * SHARE);
}
