import type { Identified, StoredCandidate } from '../../paper/identified/entries.ts';
import type { Store } from '../../paper/identified/read-store.ts';
import { toRecord } from '../sources/read-records.ts';
import type { Match, Verdict } from '../match/decide.ts';
import { toFurther, toStored, withStatements } from './to-stored.ts';

/** A verdict on a paper, without the records that a person rejected. */
export interface SlugVerdict extends Verdict {
  slug: string;
}

/**
 * Adds verdicts to the store. A person's word stays. Of a paper that is identified already, the same record is renewed,
 * and another record that is certain adds what the first does not state. A paper that is unknown to this source keeps what
 * others knew.
 *
 * @param on the day, as 2026-11-26
 */
export function updateStore(store: Store, verdicts: SlugVerdict[], on: string): Store {
  const identified = new Map(store.identified);
  const likely = new Map(store.likely);
  for (const { slug, certain, likely: candidates } of verdicts) {
    const known = identified.get(slug);
    if (certain) {
      identified.set(slug, known ? renew(known, certain) : { slug, on, match, ...toStored(certain) });
      likely.delete(slug);
    } else if (!known && candidates.length > 0) {
      likely.set(slug, { slug, candidates: candidates.map(toStored) });
    }
  }
  return { ...store, identified, likely };
}

const match = 'title and abstract';

function renew(known: Identified, certain: Match): Identified {
  if (known.match === 'a person') return withStatements(known);
  const { slug, on, also = [] } = known;
  const news = [certain, ...(certain.also ?? [])];
  const own = news.find(({ record }) => record.id === known.id);
  const base = own ? { slug, on, match, ...toStored({ ...own, also: [] }) } as const : known; // prettier-ignore
  const further = new Map(also.map((record) => [record.id, record]));
  for (const record of news) if (record !== own) further.set(record.record.id, toFurther(record));
  return withStatements({ ...base, ...(further.size > 0 && { also: [...further.values()] }) });
}

/** Takes a record for a paper because a person says so. */
export function accept(store: Store, slug: string, candidate: StoredCandidate, on: string): Store {
  const entry: Identified = { ...candidate, slug, on, match: 'a person' };
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

/** Verdicts that respect what is known: a paper that is identified stays so. */
export const withDecisions = (verdicts: SlugVerdict[], { identified }: Store): SlugVerdict[] =>
  verdicts.map((verdict) => {
    const known = identified.get(verdict.slug);
    const isWanted = verdict.certain && known?.match !== 'a person';
    if (!known || isWanted) return verdict;
    const { by, shared: jaccard, isSameTitle, record: source } = known;
    const likeness = { isSameTitle, shared: 0, containment: jaccard, jaccard };
    return { slug: verdict.slug, certain: { ...likeness, by, source, record: toRecord(source) }, likely: [] };
  });
