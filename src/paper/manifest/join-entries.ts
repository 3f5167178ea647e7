import type { ManifestEntry, PageVersion } from './manifest.ts';
import { otherTitles } from './other-titles.ts';

/**
 * Joins two entries about one paper, as two branches may have written them: nothing that either knows is lost. If only
 * one says that the page is gone, the folder of pages decides: a page that is there is not gone.
 */
export function joinEntries(one: ManifestEntry, other: ManifestEntry): ManifestEntry {
  const isOffered = one.written.length > 0;
  const title = one.title || other.title;
  return {
    ...one,
    records: union(one.records, other.records),
    digests: union(one.digests, other.digests).toSorted(),
    ids: union(one.ids, other.ids).toSorted(),
    abstracts: union(one.abstracts, other.abstracts),
    formerly: union(one.formerly, other.formerly).toSorted(),
    apart: union(one.apart, other.apart).toSorted(),
    version: Math.max(one.version ?? 0, other.version ?? 0) || undefined,
    sketch: one.sketch || other.sketch,
    title,
    titles: otherTitles(title, [...one.titles, ...other.titles, other.title]),
    written: joinVersions(isOffered ? one.written : other.written, isOffered ? other.written : []),
    gone: one.gone ?? other.gone,
    isDeleted: one.isDeleted ?? other.isDeleted,
    isForgotten: one.isForgotten ?? other.isForgotten,
    isExample: one.isExample && other.isExample,
    isPending: one.isPending ?? other.isPending,
    mayLack: one.mayLack ?? other.mayLack,
  };
}

/** The items of both lists, each once, in order. */
export const union = <Item>(one: readonly Item[], other: readonly Item[]): Item[] => [
  ...new Set([...one, ...other]),
];

function joinVersions(one: PageVersion[], other: PageVersion[]): PageVersion[] {
  return [...one, ...other.filter(({ page }) => !one.some((known) => known.page === page))];
}
