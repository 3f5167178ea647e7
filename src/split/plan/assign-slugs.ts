import { chooseSlugs } from './choose-slugs.ts';
import type { SlugRequest } from './choose-slugs.ts';
import type { ManifestEntry } from '../manifest.ts';
import type { LibraryState } from '../read/read-library-state.ts';
import type { DigestPapers } from '../draft/split-digest.ts';
import type { Draft } from '../draft/to-page.ts';

/** A paper and its slug. */
export interface PaperWithSlug {
  slug: string;
  hash: string;
  /** Names of the digests that contain it; its page names the first as its source. */
  digests: string[];
  /** Undefined if that first digest is not in this run: its page stays unchanged. */
  draft?: Draft;
}

/** The slugs of all papers in a run, and the slugs left behind by records that are no longer in any digest. */
export interface SlugAssignment {
  papers: PaperWithSlug[];
  /** By record hash, for the reports. */
  slugs: Map<string, string>;
  abandoned: string[];
}

/**
 * Assigns a slug to every paper in a run, keeping those that the library already uses.
 *
 * @param isWhole whether the run covers every digest of the library; if not, papers of other digests stay unchanged
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

/** Drafts by record hash, then by digest: the drafts of one record differ in the digest they name as their source. */
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

/** One request per distinct record, in the order of digests and records. */
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
 * The slugs of this run's records, from the manifest or from the pages themselves, because a person may have renamed a
 * page or lost the manifest. A slug with a page takes precedence over one without.
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

/** The slugs that no longer belong to a record, each with the digests that contained it. */
function orphanedSlugs(
  { manifest }: LibraryState,
  isHeld: (entry: ManifestEntry, slug: string) => boolean,
): Map<string, string[]> {
  const orphaned = [...manifest].filter(([slug, entry]) => !isHeld(entry, slug));
  return new Map(orphaned.map(([slug, { digests }]) => [slug, digests]));
}
