import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DigestRecord } from '../../digest/types.ts';
import { HashStore } from '../../system/hash-store.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { emptyVocabulary } from '../../vocabulary/empty-vocabulary.ts';
import { abstractOf } from '../temporary-library.ts';
import { draftInThreads } from './draft-in-threads.ts';
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

test('should throw the error of another thread, and end all threads', async () => {
  const broken = records.map((record, at) => (at === 40 ? (null as unknown as DigestRecord) : record));
  await assert.rejects(Array.fromAsync(draftInThreads(broken, context, 2)), {
    name: 'TypeError',
    message: /null/,
  });
});

test('should end its threads when it is ended early', async () => {
  const started = process.getActiveResourcesInfo().filter((name) => name === 'Worker').length;
  for await (const { draft } of draftInThreads(records, context, 1)) {
    assert.equal(draft?.title, records[0]!.title);
    break;
  }
  assert.equal(process.getActiveResourcesInfo().filter((name) => name === 'Worker').length, started);
});
