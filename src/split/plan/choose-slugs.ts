import { slugCandidates } from '../../paper/slug.ts';

/** A paper that wants an address. */
export interface SlugRequest {
  hash: string;
  /** As a reader sees it, in plain text. */
  title: string;
  /** Digests that have it, in this run. */
  digests: string[];
}

/** What addresses are known already. */
export interface KnownSlugs {
  /** Record hash to slug. */
  held: ReadonlyMap<string, string>;
  /** Addresses of records that their digests no longer have: slug to these digests. */
  orphaned: ReadonlyMap<string, string[]>;
  /** All further addresses in use: pages by hand, papers of other digests. */
  taken: ReadonlySet<string>;
}

/**
 * Gives each paper its slug: the one that it has; else the first candidate that its own digest's former record had
 * (the record was corrected); else the first that is free. Papers that have a slug come before those that want one,
 * so that no order of digests or records moves an address.
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
