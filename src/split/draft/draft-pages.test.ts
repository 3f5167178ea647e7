import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Worker } from 'node:worker_threads';
import type { DigestRecord } from '../../digest/types.ts';
import { HashStore } from '../../system/hash-store.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { emptyVocabulary } from '../../vocabulary/empty-vocabulary.ts';
import { abstractOf } from '../temporary-library.ts';
import { draftInThreads, threadsFor } from './draft-in-threads.ts';
import { draftPages } from './draft-pages.ts';
import { DraftStore } from './draft-store.ts';
import { toOutcome, toPlainOutcome } from './plain-outcome.ts';

const context = { repair: false, vocabulary: emptyVocabulary };

/** Records of which every third has a formula that cannot be set, about which there is a message. */
function recordsOf(count: number): DigestRecord[] {
  return Array.from({ length: count }, (_, at) => {
    const title = `Lanterns on Coast ${at}`;
    const formula = at % 3 === 0 ? ' Its height is $\\frac{1}{$ and $x_1$.' : '';
    return {
      title,
      paragraphs: [abstractOf(title) + formula],
      line: at + 1,
      endLine: at + 1,
    } as DigestRecord;
  });
}

const records = recordsOf(100);

for (const others of [0, 1, 2]) {
  test(`should draft with ${others} more threads what one drafts, in the order of the records`, async () => {
    const drafts = await Array.fromAsync(draftInThreads(records, context, others));
    assert.deepEqual(drafts, records.map((record) => toPlainOutcome(record, context))); // prettier-ignore
  });
}

test('should start no thread that would get nothing to draft', () => {
  assert.deepEqual([threadsFor(3, 64), threadsFor(500, 64), threadsFor(500, 3)], [3, 8, 3]);
});

test('should draft only what the store lacks', async () => {
  const store = new DraftStore(HashStore.at(join(makeTemporaryFolder(), 'drafts.bin')));
  const known = records.filter((_, at) => at % 2 === 0);
  await Array.fromAsync(draftPages(known, context, { store, threads: 1 }));
  const kept = { ...toPlainOutcome(records[0]!, context), messages: [] };
  store.set(store.keyOf(records[0]!, context), kept);
  const drafts = await Array.fromAsync(draftPages(records, context, { store, threads: 1 }));
  const anew = records.map((record) => toOutcome(toPlainOutcome(record, context), record));
  assert.deepEqual(drafts, [toOutcome(kept, records[0]!), ...anew.slice(1)]);
});

/** The threads that are started from now on until a test ends. */
function threadsOf(context: TestContext): Worker[] {
  const threads: Worker[] = [];
  const add = (thread: Worker): void => void threads.push(thread);
  process.on('worker', add);
  context.after(() => process.off('worker', add));
  return threads;
}

/** A thread that has ended has no number. */
const hasEnded = ({ threadId }: Worker): boolean => threadId === -1;

test('should draft what another thread cannot', async () => {
  const unsent = records.map((record, at) => (at === 20 ? { ...record, unsent: () => undefined } : record));
  const drafts = await Array.fromAsync(draftInThreads(unsent, context, 1));
  assert.deepEqual(drafts, records.map((record) => toPlainOutcome(record, context))); // prettier-ignore
});

test('should throw an error in a record that another thread is given, and end all threads', async (test) => {
  const threads = threadsOf(test);
  const broken = records.map((record, at) => (at === 40 ? (null as unknown as DigestRecord) : record));
  const drafting = Array.fromAsync(draftInThreads(broken, context, 2));
  await assert.rejects(drafting, { name: 'TypeError', message: /null/ });
  assert.deepEqual(threads.map(hasEnded), [true, true]);
});

test('should end its threads when it is ended early', async (test) => {
  const threads = threadsOf(test);
  for await (const { draft } of draftInThreads(records, context, 1)) {
    assert.equal(draft?.title, records[0]!.title);
    break;
  }
  assert.deepEqual(threads.map(hasEnded), [true]);
});
