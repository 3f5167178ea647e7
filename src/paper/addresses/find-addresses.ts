import type { Manifest, ManifestEntry } from '../manifest/manifest.ts';
import { findCopies } from './find-copies.ts';
import type { RecordedPage } from './find-copies.ts';

/** A page of the library, as far as its address matters. */
export interface AddressedPage extends RecordedPage {
  /** Its former addresses. */
  formerly: string[];
}

/** An address whose paper has left the library. */
export interface Tombstone {
  slug: string;
  /** The paper's title in plain text. */
  title: string;
  /** The day on which it left, as 2026-03-12; undefined if no run has noticed yet. */
  since?: string | undefined;
}

/** What is at the addresses of papers. */
export interface Addresses {
  /** Slugs of the pages that are published, sorted. */
  published: string[];
  /** Pages that copy another one, and are not published, each with the slug of that one. */
  copies: ReadonlyMap<string, string>;
  /** Former addresses, each with the slug of a page that is published. */
  redirects: ReadonlyMap<string, string>;
  tombstones: Tombstone[];
}

/**
 * Finds what is at each address that ever belonged to a paper: its page, a redirect, or a tombstone. Redirects lead to
 * pages only, never to other redirects, and none hides a page. An address that two papers had leads to the first.
 */
export function findAddresses(pages: AddressedPage[], manifest: Manifest): Addresses {
  const owners = new Map(
    [...manifest].flatMap(([slug, { records }]) => records.map((record) => [record, slug] as const)),
  );
  const copies = findCopies(pages, owners);
  const live = pages.filter(({ slug }) => !copies.has(slug)).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const slugs = new Set(live.map(({ slug }) => slug));
  const redirects = new Map<string, string>();
  const redirect = (from: string, to: string): void => {
    if (!slugs.has(from) && !redirects.has(from)) redirects.set(from, to);
  };
  for (const { slug, formerly } of live)
    for (const from of [...formerly, ...(manifest.get(slug)?.formerly ?? [])]) redirect(from, slug);
  for (const [copy, original] of copies) redirect(copy, original);
  const renamed = new Map(live.map(({ slug, record }) => [record, slug]));
  const tombstones = new Map<string, Tombstone>();
  for (const [slug, entry] of manifest) {
    if (slugs.has(slug)) continue;
    const page = entry.records.map((record) => renamed.get(record)).find((found) => found !== undefined);
    for (const address of [slug, ...entry.formerly]) {
      if (page !== undefined) redirect(address, page);
      else if (hasTombstone(entry) && !slugs.has(address))
        tombstones.set(address, { slug: address, title: entry.title, since: entry.gone });
    }
  }
  return {
    published: [...slugs],
    copies,
    redirects,
    tombstones: [...tombstones.values()].filter(({ slug }) => !redirects.has(slug)),
  };
}

/** Papers of an example, papers that a person wants forgotten, and pages that were never published leave nothing. */
const hasTombstone = ({ isExample, isForgotten, written }: ManifestEntry): boolean =>
  !isExample && !isForgotten && written.length > 0;
