import type { Readable } from 'node:stream';
import { limits } from '../digest/limits.ts';
import { UserError } from '../paper/user-error.ts';
import type { Source } from './source.ts';

/**
 * Reads a digest from a pipe or from what is pasted into a terminal, to its end.
 *
 * @throws UserError if it is longer than a digest may be; the signal's reason if it is aborted meanwhile.
 */
export async function readStandardInput(input: Readable, signal?: AbortSignal): Promise<Source> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stop = (): void => void input.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of input) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).length;
      if (size > limits.bytes) throw new UserError('standard input is longer than a digest may be', 'split it into several files'); // prettier-ignore
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  signal?.throwIfAborted();
  return { from: 'standard input', bytes: Buffer.concat(chunks) };
}
