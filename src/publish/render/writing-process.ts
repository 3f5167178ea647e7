import { fileURLToPath } from 'node:url';
import { endedEarly, startNode, type Running } from '../run-node.ts';
import type { Rendered } from './write-rendered.ts';

const program = fileURLToPath(new URL('write-pages.ts', import.meta.url));

/** Pages and files, each with its path. */
export type Batch = [path: string, rendered: Rendered][];
/** What the process answers to a batch: an error, and which of the batch could not be written. */
export type Written = { at: number; error: Error } | undefined;

/** A process that finishes and writes pages, see `write-pages.ts`. */
export class WritingProcess {
  readonly #running: Running = startNode(program, [], { environment: process.env });
  /** The batches that were sent and not answered, in order. */
  readonly #waiting: { resolve: (written: Written) => void; reject: (error: Error) => void }[] = [];

  constructor() {
    const { child, ended } = this.#running;
    child.on('message', (written: { failed: Written }) => this.#waiting.shift()?.resolve(written.failed));
    const fail = (error: Error): void => this.#waiting.splice(0).forEach(({ reject }) => reject(error));
    ended.then((outcome) => fail(endedEarly('writes pages', outcome)), fail);
  }

  /**
   * Writes a batch; batches are answered in order.
   *
   * @throws Error if the process ends
   */
  write(batch: Batch): Promise<Written> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#running.child.send(batch, (error) => error && reject(error));
    });
  }

  async end(): Promise<void> {
    this.#running.child.kill();
    await this.#running.ended;
  }
}
