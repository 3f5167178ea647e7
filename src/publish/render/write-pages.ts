import { writeRendered } from './write-rendered.ts';
import type { Batch, Written } from './writing-process.ts';

/** The program of a `WritingProcess`: writes each batch that it is sent, one after the other, and answers it. */
let last = Promise.resolve();
process.on('message', (batch: Batch) => {
  last = last.then(async () => void process.send!({ failed: await writeBatch(batch) }));
});
process.channel!.ref();

async function writeBatch(batch: Batch): Promise<Written> {
  for (const [at, [path, rendered]] of batch.entries()) {
    try {
      await writeRendered(path, rendered);
    } catch (error) {
      return { at, error: error as Error };
    }
  }
  return undefined;
}
