import type { StoredCandidate } from '../../paper/identified/entries.ts';
import type { Store } from '../../paper/identified/read-store.ts';
import { UserError } from '../../paper/user-error.ts';
import { accept, forget, reject } from './update-store.ts';

/** What a person decides about one paper. */
export interface Decision {
  accept?: string | undefined;
  reject?: string | undefined;
  forget?: string | undefined;
}

/**
 * The store after a person's decision; the same store if it was decided so before.
 *
 * @param ids the records that the person names; may be empty where there is no choice
 * @param on the day, as 2026-11-26
 * @throws UserError if the paper or a record was not offered.
 */
export function decideByHand(store: Store, decision: Decision, ids: string[], on: string): Store {
  if (decision.forget !== undefined) return forget(store, known(store, decision.forget));
  if (decision.reject !== undefined) return rejectByHand(store, decision.reject, ids);
  return acceptByHand(store, decision.accept ?? '', ids, on);
}

function acceptByHand(store: Store, slug: string, ids: string[], on: string): Store {
  const taken = store.identified.get(slug);
  const isTaken = taken?.match === 'a person' && (ids[0] === undefined || ids[0] === taken.id);
  if (isTaken) return store;
  const candidates = offered(store, slug, ids);
  if (ids.length !== 1 && candidates.length > 1) {
    const choice = candidates.map(({ id }) => id).join(', ');
    throw new UserError(`${slug} has ${candidates.length} likely records`, `name one of ${choice}`, 2);
  }
  return accept(store, slug, candidates.find(({ id }) => id === ids[0]) ?? candidates[0]!, on);
}

function rejectByHand(store: Store, slug: string, ids: string[]): Store {
  const refused = store.rejected.filter((entry) => entry.slug === slug).map(({ id }) => id);
  const isDone = refused.length > 0 && ids.every((id) => refused.includes(id)) && !store.likely.has(slug);
  if (isDone) return store;
  const candidates = offered(store, slug, ids);
  return reject(store, slug, ids.length > 0 ? ids : candidates.map(({ id }) => id));
}

/** The records that were offered for a paper, or the one that was found certain. */
function offered({ likely, identified }: Store, slug: string, ids: string[]): StoredCandidate[] {
  const certain = identified.get(slug);
  const candidates = likely.get(slug)?.candidates ?? (certain ? [certain] : []);
  if (candidates.length === 0)
    throw new UserError(`nothing likely is known of ${slug}`, 'look at the list of npm run identify');
  const unknown = ids.find((id) => !candidates.some((candidate) => candidate.id === id));
  if (unknown === undefined) return candidates;
  const choice = candidates.map(({ id }) => id).join(', ');
  throw new UserError(`${unknown} was not offered for ${slug}`, `choose from ${choice}`);
}

function known({ identified, likely, rejected }: Store, slug: string): string {
  if (identified.has(slug) || likely.has(slug) || rejected.some((entry) => entry.slug === slug)) return slug;
  throw new UserError(`nothing was found for ${slug}`, 'name a paper that was identified');
}
