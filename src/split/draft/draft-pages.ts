import type { Vocabulary } from '../../vocabulary/types.ts';
import { draftInThreads } from './draft-in-threads.ts';
import type { DraftStore } from './draft-store.ts';
import { toOutcome, toPlainOutcome } from './plain-outcome.ts';
import type { DraftTask, PlainOutcome } from './plain-outcome.ts';
import type { Outcome } from './to-page.ts';

/** With fewer records, starting another thread costs a third more processor time, and saves little waiting. */
const leastForThreads = 2000;

/** How to draft the pages of digests. */
export interface Drafting {
  /** The library's vocabulary. */
  vocabulary: Vocabulary;
  /** What earlier runs drafted; everything is drafted anew if absent. */
  store?: DraftStore | undefined;
  /** How many threads to use for many records, the calling one among them. */
  threads: number;
}

/**
 * Drafts the page of each record, in their order: what `toPage` gives for it. With a store, records that are in it are not
 * drafted again, nor those that repeat another. May be ended early.
 *
 * @throws what `toPage` throws, in whatever thread.
 */
export async function* draftPages(
  tasks: DraftTask[],
  { vocabulary, store, threads }: Drafting,
): AsyncGenerator<Outcome, void, void> {
  const keys = store && tasks.map((task) => store.keyOf(task, vocabulary));
  const first = keys && new Map(keys.map((key, at) => [key, at] as const).toReversed());
  const isKnown = tasks.map((_, at) => !!keys && (first!.get(keys[at]!) !== at || store.has(keys[at]!)));
  const fresh = tasks.filter((_, at) => !isKnown[at]);
  const isMany = threads > 1 && fresh.length >= leastForThreads;
  const drafts = isMany ? draftInThreads(fresh, vocabulary, threads - 1) : draftHere(fresh, vocabulary);
  try {
    for (const [at, { record }] of tasks.entries()) {
      const outcome = isKnown[at] ? store!.get(keys![at]!) : (await drafts.next()).value;
      if (!isKnown[at]) store?.set(keys![at]!, outcome!);
      yield toOutcome(outcome!, record);
    }
  } finally {
    await drafts.return(undefined);
  }
}

async function* draftHere(tasks: DraftTask[], vocabulary: Vocabulary): AsyncGenerator<PlainOutcome> {
  for (const task of tasks) yield toPlainOutcome(task, vocabulary);
}
