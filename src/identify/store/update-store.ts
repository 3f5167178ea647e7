import { toRecord } from '../sources/read-records.ts';
import type { Match, Verdict } from '../match/decide.ts';
import type { Identified, StoredCandidate } from './entries.ts';
import type { Store } from './store.ts';

/** A verdict on a paper, without the records that a person rejected. */
export interface SlugVerdict extends Verdict {
  slug: string;
}

/**
 * Adds verdicts to the store. A person's word stays; a certain match replaces an earlier one only by the same record, and
 * a paper that is unknown to this source keeps what others knew.
 *
 * @param on the day, as 2026-11-26
 */
export function updateStore(store: Store, verdicts: SlugVerdict[], on: string): Store {
  const identified = new Map(store.identified);
  const likely = new Map(store.likely);
  for (const { slug, certain, likely: candidates } of verdicts) {
    const known = identified.get(slug);
    if (known && !(certain && known.id === certain.record.id && known.match !== 'a person')) continue;
    if (certain) {
      identified.set(slug, { slug, on: known?.on ?? on, match: 'title and abstract', ...toStored(certain) });
      likely.delete(slug);
    } else if (candidates.length > 0) {
      likely.set(slug, { slug, candidates: candidates.map(toStored) });
    }
  }
  return { ...store, identified, likely };
}

/** Takes a record for a paper because a person says so. */
export function accept(store: Store, slug: string, candidate: StoredCandidate, on: string): Store {
  const entry: Identified = { slug, on, match: 'a person', ...candidate };
  const likely = new Map(store.likely);
  likely.delete(slug);
  return { ...store, identified: new Map(store.identified).set(slug, entry), likely };
}

/** Drops records that a person says are not the paper, and never offers them again. */
export function reject(store: Store, slug: string, ids: string[]): Store {
  const likely = new Map(store.likely);
  const left = (likely.get(slug)?.candidates ?? []).filter(({ id }) => !ids.includes(id));
  if (left.length > 0) likely.set(slug, { slug, candidates: left });
  else likely.delete(slug);
  const identified = new Map(store.identified);
  if (ids.includes(identified.get(slug)?.id ?? '')) identified.delete(slug);
  return { identified, likely, rejected: [...store.rejected, ...ids.map((id) => ({ slug, id }))] };
}

/** Forgets all that sources said of a paper. */
export function forget(store: Store, slug: string): Store {
  const [identified, likely] = [new Map(store.identified), new Map(store.likely)];
  identified.delete(slug);
  likely.delete(slug);
  return { identified, likely, rejected: store.rejected.filter((entry) => entry.slug !== slug) };
}

/** Verdicts that respect what is known: a record that a person accepted, or that an earlier source is certain of. */
export const withDecisions = (verdicts: SlugVerdict[], { identified }: Store): SlugVerdict[] =>
  verdicts.map((verdict) => {
    const known = identified.get(verdict.slug);
    const isNew = verdict.certain !== undefined || verdict.likely.length > 0;
    if (!known || (isNew && known.match !== 'a person')) return verdict;
    const { by, shared: jaccard, isSameTitle, record: source } = known;
    const likeness = { isSameTitle, shared: 0, containment: jaccard, jaccard };
    return { slug: verdict.slug, certain: { ...likeness, by, source, record: toRecord(source) }, likely: [] };
  });

const toStored = ({ record, by, jaccard, isSameTitle, source }: Match): StoredCandidate => {
  return { id: record.id, by, shared: Math.round(jaccard * 1000) / 1000, isSameTitle, record: source };
};
