import { parentPort, workerData } from 'node:worker_threads';
import type { Vocabulary } from '../../vocabulary/types.ts';
import { toPlainOutcome } from './plain-outcome.ts';
import type { DraftTask } from './plain-outcome.ts';

/** The code of a `DraftThread`: answers each batch of records with what became of them. */
const vocabulary = workerData as Vocabulary;
parentPort!.on('message', (tasks: DraftTask[]) => {
  parentPort!.postMessage(tasks.map((task) => toPlainOutcome(task, vocabulary)));
});
