import { chooseSlugs } from './choose-slugs.ts';
import type { SlugRequest } from './choose-slugs.ts';
import type { ManifestEntry } from '../manifest.ts';
import type { LibraryState } from '../read/read-library-state.ts';
import type { DigestPapers } from '../draft/split-digest.ts';
import type { Draft } from '../draft/to-page.ts';

/** A paper with its address. */
export interface PaperWithSlug {
  slug: string;
  hash: string;
  /** Digests that have it, the one that its page names first. */
  digests: string[];
  /** Undefined where that first digest is not in this run: its page stays as it is. */
  draft?: Draft;
}

/** All papers of a run with their addresses, and the addresses of records that their digests no longer have. */
export interface SlugAssignment {
  papers: PaperWithSlug[];
  /** By record hash, for the reports. */
  slugs: Map<string, string>;
  abandoned: string[];
}

/**
 * Gives the papers of a run their addresses, by what the library knows already.
 *
 * @param isWhole whether the run has all digests of the library: else papers of others stay as they are
 */
export function assignSlugs(run: DigestPapers[], library: LibraryState, isWhole: boolean): SlugAssignment {
  const drafts = draftsOf(run);
  const requests = requestsOf(run);
  const inRun = new Set(run.map(({ split }) => split.digest));
  const othersOf = (digests: string[]): string[] =>
    isWhole ? [] : digests.filter((name) => !inRun.has(name));
  const held = heldSlugs(library, drafts);
  const orphaned = orphanedSlugs(library, ({ record, digests }, slug) =>
    drafts.has(record) ? held.get(record) === slug : othersOf(digests).length > 0,
  );
  const taken = new Set([...library.manifest.keys(), ...library.pages.keys()]);
  for (const slug of [...held.values(), ...orphaned.keys()]) taken.delete(slug);
  const slugs = chooseSlugs(requests, { held, orphaned, taken });
  const papers = requests.map(({ hash, digests }) => {
    const slug = slugs.get(hash) ?? '';
    const known = library.manifest.get(slug)?.digests ?? [];
    const others = othersOf(known);
    const all = new Set([
      ...known.filter((name) => digests.includes(name) || others.includes(name)),
      ...digests,
    ]);
    const owner = [...all][0] ?? '';
    return { slug, hash, digests: [...all], draft: drafts.get(hash)?.get(owner) };
  });
  const used = new Set(slugs.values());
  return { papers, slugs, abandoned: [...orphaned.keys()].filter((slug) => !used.has(slug)) };
}

/** Record hash to digest to draft: the page differs by the digest that it names. */
function draftsOf(run: DigestPapers[]): Map<string, Map<string, Draft>> {
  const drafts = new Map<string, Map<string, Draft>>();
  for (const { split, papers } of run) {
    for (const { draft } of papers) {
      const ofRecord = drafts.get(draft.hash) ?? new Map<string, Draft>();
      drafts.set(draft.hash, ofRecord.set(split.digest, draft));
    }
  }
  return drafts;
}

/** One request a record, repeats left out, in the order of digests and records. */
function requestsOf(run: DigestPapers[]): SlugRequest[] {
  const requests = new Map<string, SlugRequest>();
  for (const { split, papers } of run) {
    for (const { draft } of papers) {
      const { hash, title } = draft;
      const request = requests.get(hash) ?? { hash, title, digests: [] };
      if (!request.digests.includes(split.digest)) request.digests.push(split.digest);
      requests.set(hash, request);
    }
  }
  return [...requests.values()];
}

/**
 * The slugs that records of this run have, by the manifest or by what a page says of itself: a person may have
 * renamed a page, or lost the manifest. A page that exists goes before one that does not.
 */
function heldSlugs({ manifest, pages }: LibraryState, drafts: Map<string, unknown>): Map<string, string> {
  const held = new Map<string, string>();
  for (const [slug, { record }] of [...manifest, ...pages]) {
    if (record === undefined || !drafts.has(record)) continue;
    const old = held.get(record);
    if (old === undefined || (!pages.has(old) && pages.has(slug))) held.set(record, slug);
  }
  return held;
}

/** The slugs that no record holds any more, and the digests that had them. */
function orphanedSlugs(
  { manifest }: LibraryState,
  isHeld: (entry: ManifestEntry, slug: string) => boolean,
): Map<string, string[]> {
  const orphaned = [...manifest].filter(([slug, entry]) => !isHeld(entry, slug));
  return new Map(orphaned.map(([slug, { digests }]) => [slug, digests]));
}
