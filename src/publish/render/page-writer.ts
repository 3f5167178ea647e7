import { availableParallelism } from 'node:os';
import { writeRendered, type Rendered } from './write-rendered.ts';
import { WritingProcess } from './writing-process.ts';

/** Pages and files that the process is sent at a time, since each message takes a while. */
const atOnce = 32;
/** The batches that it is sent ahead, so that it always has one to write. */
const mostAhead = 4;

/** A page or file to write. */
export interface Writing {
  path: string;
  rendered: Rendered;
  /** Makes its error from what its writing throws. */
  tell: (error: unknown) => Error;
}

/** How a writer works. */
interface PageWriterOptions {
  /** Pages and files to write before a process is started for the others: it takes a while to load its code. */
  few?: number;
  /** Processors of this machine. */
  cores?: number;
  /** Starts the process. */
  start?: () => Pick<WritingProcess, 'write' | 'end'>;
}

/**
 * Finishes and writes the pages of a site. If there are many, a process of its own does so beside their rendering, and
 * while it has enough to do, this one does too.
 */
export class PageWriter {
  readonly #few: number;
  readonly #start: NonNullable<PageWriterOptions['start']>;
  #count = 0;
  #process: Pick<WritingProcess, 'write' | 'end'> | undefined;
  #batch: Writing[] = [];
  readonly #ahead = new Set<Promise<void>>();
  #failure: { error: unknown } | undefined;

  constructor(options: PageWriterOptions = {}) {
    const { few = 1000, cores = availableParallelism(), start = () => new WritingProcess() } = options;
    this.#few = cores > 1 ? few : Infinity;
    this.#start = start;
  }

  /**
   * Writes a page or file, or leaves it to the process.
   *
   * @throws its error, or that of one that was left to the process before
   */
  async write(writing: Writing): Promise<void> {
    this.#throwFailure();
    this.#count += 1;
    if (this.#count <= this.#few || this.#ahead.size === mostAhead) return writeHere(writing);
    this.#batch.push(writing);
    if (this.#batch.length === atOnce) this.#send();
  }

  /**
   * Waits until all is written, and ends the process.
   *
   * @throws the error of a page or file that was left to the process
   */
  async end(): Promise<void> {
    if (this.#batch.length > 0) this.#send();
    await Promise.all(this.#ahead);
    await this.#process?.end();
    this.#throwFailure();
  }

  #send(): void {
    this.#process ??= this.#start();
    const written = this.#writeThere(this.#process, this.#batch)
      .catch((error: unknown) => (this.#failure ??= { error }))
      .then(() => void this.#ahead.delete(written));
    this.#ahead.add(written);
    this.#batch = [];
  }

  async #writeThere(there: Pick<WritingProcess, 'write'>, batch: Writing[]): Promise<void> {
    const failed = await there.write(batch.map(({ path, rendered }) => [path, rendered]));
    if (failed) throw batch[failed.at]!.tell(failed.error);
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }
}

async function writeHere({ path, rendered, tell }: Writing): Promise<void> {
  try {
    await writeRendered(path, rendered);
  } catch (error) {
    throw tell(error);
  }
}
