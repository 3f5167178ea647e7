import { slugCandidates } from '../../paper/slug.ts';

/** A paper that needs a slug. */
export interface SlugRequest {
  hash: string;
  /** In plain text, as a reader sees it. */
  title: string;
  /** Names of the digests in this run that contain it. */
  digests: string[];
}

/** The slugs in use before a run. */
export interface KnownSlugs {
  /** By record hash: slugs of records that are still in their digests. */
  held: ReadonlyMap<string, string>;
  /** Slugs of records that have left their digests, each with the names of those digests. */
  orphaned: ReadonlyMap<string, string[]>;
  /** All other slugs in use: pages written by hand, papers of other digests. */
  taken: ReadonlySet<string>;
}

/**
 * Chooses a slug for each paper: the slug it already has; otherwise the first candidate that belonged to a record its
 * digest has lost (the record was corrected); otherwise the first free candidate. Papers that already have a slug keep
 * it, whatever the order of digests and records.
 *
 * @returns slug by record hash
 */
export function chooseSlugs(
  requests: SlugRequest[],
  { held, orphaned, taken }: KnownSlugs,
): Map<string, string> {
  const slugs = new Map<string, string>();
  const used = new Set([...taken, ...held.values(), ...orphaned.keys()]);
  for (const { hash } of requests) {
    const slug = held.get(hash);
    if (slug !== undefined) slugs.set(hash, slug);
  }
  const given = new Set<string>();
  for (const { hash, title, digests } of requests) {
    if (slugs.has(hash)) continue;
    const candidates = slugCandidates(title, hash);
    const isOwnOld = (slug: string): boolean =>
      !given.has(slug) && (orphaned.get(slug) ?? []).some((digest) => digests.includes(digest));
    const slug = candidates.find((name) => isOwnOld(name) || !used.has(name)) ?? `paper-${hash}`;
    slugs.set(hash, slug);
    used.add(slug);
    given.add(slug);
  }
  return slugs;
}
