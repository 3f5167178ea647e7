import { parentPort, workerData } from 'node:worker_threads';
import type { DigestRecord } from '../../digest/types.ts';
import { toPlainOutcome } from './plain-outcome.ts';
import type { PageContext } from './to-page.ts';

/** The code of a `DraftThread`: answers each batch of records with what became of them. */
const context = workerData as PageContext;
parentPort!.on('message', (records: DigestRecord[]) => {
  parentPort!.postMessage(records.map((record) => toPlainOutcome(record, context)));
});
