import type { DigestRecord } from '../../digest/types.ts';
import { draftInThreads } from './draft-in-threads.ts';
import type { DraftStore } from './draft-store.ts';
import { toOutcome, toPlainOutcome } from './plain-outcome.ts';
import type { PlainOutcome } from './plain-outcome.ts';
import type { Outcome, PageContext } from './to-page.ts';

/** Fewer records than these are drafted before threads would be ready. */
const leastForThreads = 600;

/** How to draft the pages of a digest. */
export interface Drafting {
  /** What earlier runs drafted; everything is drafted anew if absent. */
  store?: DraftStore | undefined;
  /** How many threads to use for many records, the calling one among them. */
  threads: number;
}

/**
 * Drafts the page of each record, in their order: what `toPage` gives for it. Records in the store are not drafted
 * again. May be ended early.
 *
 * @throws what `toPage` throws, in whatever thread.
 */
export async function* draftPages(
  records: DigestRecord[],
  context: PageContext,
  { store, threads }: Drafting,
): AsyncGenerator<Outcome, void, void> {
  const keys = store ? records.map((record) => store.keyOf(record, context)) : [];
  const isKnown = records.map((_, index) => store?.has(keys[index]!) ?? false);
  const fresh = records.filter((_, index) => !isKnown[index]);
  const isMany = threads > 1 && fresh.length >= leastForThreads;
  const drafts = isMany ? draftInThreads(fresh, context, threads - 1) : draftHere(fresh, context);
  try {
    for (const [index, record] of records.entries()) {
      const outcome = isKnown[index] ? store!.get(keys[index]!) : (await drafts.next()).value;
      if (!isKnown[index]) store?.set(keys[index]!, outcome!);
      yield toOutcome(outcome!, record);
    }
  } finally {
    await drafts.return(undefined);
  }
}

async function* draftHere(records: DigestRecord[], context: PageContext): AsyncGenerator<PlainOutcome> {
  for (const record of records) yield toPlainOutcome(record, context);
}
