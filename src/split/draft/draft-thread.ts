import { Worker } from 'node:worker_threads';
import type { DigestRecord } from '../../digest/types.ts';
import type { PlainOutcome } from './plain-outcome.ts';
import type { PageContext } from './to-page.ts';

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

  constructor(context: PageContext) {
    this.#worker = new Worker(new URL('draft-worker.ts', import.meta.url), {
      workerData: context,
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
   * What became of some records. Batches are answered in the order in which they were given.
   *
   * @throws what ended the thread
   */
  draft(records: DigestRecord[]): Promise<PlainOutcome[]> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure.error);
      this.#worker.postMessage(records);
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
