import { setImmediate } from 'node:timers/promises';
import type { Vocabulary } from '../../vocabulary/types.ts';
import { DraftThread } from './draft-thread.ts';
import { toPlainOutcome } from './plain-outcome.ts';
import type { DraftTask, PlainOutcome } from './plain-outcome.ts';

/** Records that are drafted at a time. */
const batchSize = 16;
/** Batches that a thread is given at a time: while it sends one, it works on the next. */
const perThread = 2;
/** Batches that may be drafted ahead of the one that is awaited, which bounds the memory for their pages. */
const mostAhead = 16;

/** How many of so many other threads to start for so many batches: more would get none. */
export const threadsFor = (batches: number, others: number): number =>
  Math.min(others, batches, mostAhead / perThread);

/** What became of the records of a batch, once it was given to a thread. */
type Outcomes = PlainOutcome[] | Promise<PlainOutcome[]>;

/**
 * Drafts the pages of records in this thread and in others, and gives them in the order of the records. The others end
 * with it, also when it is ended early.
 *
 * @param others how many other threads to start at most
 * @throws what drafting throws
 */
export async function* draftInThreads(
  tasks: DraftTask[],
  vocabulary: Vocabulary,
  others: number,
): AsyncGenerator<PlainOutcome> {
  const batches = toBatches(tasks);
  const length = threadsFor(batches.length, others);
  const threads = Array.from({ length }, () => new DraftThread(vocabulary));
  const drafted: Outcomes[] = [];
  try {
    for (const [index] of batches.entries()) {
      const isAhead = (): boolean => drafted.length < Math.min(batches.length, index + mostAhead);
      while (!Array.isArray(drafted[index])) {
        for (const thread of threads) {
          while (isAhead() && thread.isRunning && thread.waiting < perThread) give(thread);
        }
        if (isAhead()) drafted.push(draftHere(drafted.length));
        else await drafted[index];
        // Lets the answers of threads in.
        await setImmediate();
      }
      yield* drafted[index];
      drafted[index] = [];
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }

  function draftHere(at: number): PlainOutcome[] {
    return batches[at]!.map((task) => toPlainOutcome(task, vocabulary));
  }

  function give(thread: DraftThread): void {
    const at = drafted.length;
    const answer = thread
      .draft(batches[at]!)
      // A thread may fail, since it has less memory, where this one does not.
      .catch(() => draftHere(at))
      .then((outcomes) => (drafted[at] = outcomes));
    // It may fail long before it is awaited.
    answer.catch(() => undefined);
    drafted.push(answer);
  }
}

function toBatches(tasks: DraftTask[]): DraftTask[][] {
  const count = Math.ceil(tasks.length / batchSize);
  return Array.from({ length: count }, (_, at) => tasks.slice(at * batchSize, (at + 1) * batchSize));
}
