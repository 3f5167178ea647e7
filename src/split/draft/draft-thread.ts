import { Worker } from 'node:worker_threads';
import type { Vocabulary } from '../../vocabulary/types.ts';
import type { DraftTask, PlainOutcome } from './plain-outcome.ts';

/** A batch that a thread works on. */
interface Waiting {
  resolve: (outcomes: PlainOutcome[]) => void;
  reject: (error: unknown) => void;
}

/** A thread that drafts pages, see `draft-worker.ts`. Keeps the process running until it is ended. */
export class DraftThread {
  readonly #worker: Worker;
  /** The batches that were sent and not answered, in order. */
  readonly #waiting: Waiting[] = [];
  #failure: { error: unknown } | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#worker = new Worker(new URL('draft-worker.ts', import.meta.url), {
      workerData: vocabulary,
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 },
    });
    this.#worker.on('message', (outcomes: PlainOutcome[]) => this.#waiting.shift()?.resolve(outcomes));
    this.#worker.on('error', (error) => this.#fail(error));
  }

  /** How many batches it was given and has not answered. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Whether nothing has ended it. */
  get isRunning(): boolean {
    return !this.#failure;
  }

  /**
   * What became of the records of a batch. Batches are answered in the order in which they were given.
   *
   * @throws what ended the thread
   */
  draft(tasks: DraftTask[]): Promise<PlainOutcome[]> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure.error);
      this.#worker.postMessage(tasks);
      this.#waiting.push({ resolve, reject });
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    this.#failure = { error };
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
