import { joinEntries, union } from '../../paper/manifest/join-entries.ts';
import type { ManifestEntry } from '../../paper/manifest/manifest.ts';

/** Why two records, or a record and a page, are one paper. */
export type Reason = 'record' | 'identifier' | 'abstract' | 'title' | 'likeness';

/** What is known to be one paper, while a run is recognising papers. */
export interface Group {
  /** Addresses that the paper has in the library; none if it is new, several if it was there twice. */
  slugs: string[];
  /** What the manifest knows of it, joined. */
  entry: ManifestEntry;
  /** Hashes of its records in this run, in order. */
  records: string[];
  /** Digests that contain it now, as far as this run knows. */
  digests: Set<string>;
  /** Digests that contained it before the run. */
  before: Set<string>;
  titles: Set<string>;
  /** Addresses whose pages a person edited. */
  edited: string[];
  /** Why records of this run, or addresses, were added to the paper; by record hash or slug. */
  reasons: Map<string, Reason>;
}

/** Why two groups cannot be joined without a person's word; undefined if they can. */
export function objectionTo(
  one: Group,
  other: Group,
  why: Reason,
): 'apart' | 'identifiers' | 'edited' | undefined {
  if (areApart(one.entry, other.entry) || areApart(other.entry, one.entry)) return 'apart';
  if (why !== 'identifier' && why !== 'record' && haveOtherIds(one.entry.ids, other.entry.ids))
    return 'identifiers';
  return one.edited.length > 0 && other.edited.length > 0 ? 'edited' : undefined;
}

/** Both groups as one. */
export function joinGroups(one: Group, other: Group, why: Reason): Group {
  const reasons = new Map([...one.reasons, ...other.reasons]);
  for (const key of [...other.records, ...other.slugs]) if (!reasons.has(key)) reasons.set(key, why);
  return {
    slugs: union(one.slugs, other.slugs),
    entry: joinEntries(one.entry, other.entry),
    records: union(one.records, other.records),
    digests: one.digests.union(other.digests),
    before: one.before.union(other.before),
    titles: one.titles.union(other.titles),
    edited: union(one.edited, other.edited),
    reasons,
  };
}

const areApart = ({ apart }: ManifestEntry, { records }: ManifestEntry): boolean =>
  records.some((record) => apart.includes(record));

/** Whether both have an identifier of one kind, and not the same one. */
function haveOtherIds(ones: string[], others: string[]): boolean {
  const kindOf = (id: string): string => id.split(':', 1)[0]!;
  const isShared = ones.some((id) => others.includes(id));
  return !isShared && ones.some((id) => others.some((other) => kindOf(id) === kindOf(other)));
}
