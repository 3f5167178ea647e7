import assert from 'node:assert/strict';
import { join } from 'node:path';
import { mock, test } from 'node:test';
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
import type { DraftTask } from './plain-outcome.ts';

const vocabulary = emptyVocabulary;

/** Tasks of which every third has a formula that cannot be set, about which there is a message. */
function tasksOf(count: number): DraftTask[] {
  return Array.from({ length: count }, (_, at) => {
    const title = `Lanterns on Coast ${at}`;
    const formula = at % 3 === 0 ? ' Its height is $\\frac{1}{$ and $x_1$.' : '';
    const record = { title, paragraphs: [abstractOf(title) + formula], line: at + 1, endLine: at + 1 };
    return { record: record as DigestRecord, digest: { repair: false } };
  });
}

const tasks = tasksOf(100);
const anew = tasks.map((task) => toPlainOutcome(task, vocabulary));

for (const others of [0, 1, 2]) {
  test(`should draft with ${others} more threads what one drafts, in the order of the records`, async () => {
    const drafts = await Array.fromAsync(draftInThreads(tasks, vocabulary, others));
    assert.deepEqual(drafts, anew);
  });
}

test('should start no thread that would get nothing to draft', () => {
  assert.deepEqual([threadsFor(3, 64), threadsFor(500, 64), threadsFor(500, 3)], [3, 8, 3]);
});

test('should draft only what the store lacks', async () => {
  const store = new DraftStore(HashStore.at(join(makeTemporaryFolder(), 'drafts.bin')));
  const how = { vocabulary, store, threads: 1 };
  await Array.fromAsync(draftPages(tasks.filter((_, at) => at % 2 === 0), how)); // prettier-ignore
  const kept = { ...anew[0]!, messages: [] };
  store.set(store.keyOf(tasks[0]!, vocabulary), kept);
  const drafts = await Array.fromAsync(draftPages(tasks, how));
  const expected = [kept, ...anew.slice(1)].map((outcome, at) => toOutcome(outcome, tasks[at]!.record));
  assert.deepEqual(drafts, expected);
});

test('should draft a record once that stands in several digests', async () => {
  const store = new DraftStore(HashStore.at(join(makeTemporaryFolder(), 'drafts.bin')));
  const set = mock.method(store, 'set');
  const again = tasks.map(({ record, digest }) => ({ record: { ...record, line: 999 }, digest }));
  const drafts = await Array.fromAsync(draftPages([...tasks, ...again], { vocabulary, store, threads: 1 }));
  assert.equal(set.mock.callCount(), tasks.length);
  assert.deepEqual(drafts.slice(tasks.length), again.map(({ record }, at) => toOutcome(anew[at]!, record))); // prettier-ignore
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
  const unsent = tasks.map((task, at) => (at === 20 ? { ...task, unsent: () => undefined } : task));
  const drafts = await Array.fromAsync(draftInThreads(unsent, vocabulary, 1));
  assert.deepEqual(drafts, anew);
});

test('should throw an error in a record that another thread is given, and end all threads', async (test) => {
  const threads = threadsOf(test);
  const broken = tasks.map((task, at) => (at === 40 ? (null as unknown as DraftTask) : task));
  const drafting = Array.fromAsync(draftInThreads(broken, vocabulary, 2));
  await assert.rejects(drafting, { name: 'TypeError', message: /null/ });
  assert.deepEqual(threads.map(hasEnded), [true, true]);
});

test('should end its threads when it is ended early', async (test) => {
  const threads = threadsOf(test);
  for await (const { draft } of draftInThreads(tasks, vocabulary, 1)) {
    assert.equal(draft?.title, tasks[0]!.record.title);
    break;
  }
  assert.deepEqual(threads.map(hasEnded), [true]);
});
