import { refuseSize } from './bytes/refuse-foreign.ts';
import { findFormat } from './formats/find-format.ts';
import type { ReadOptions } from './formats/format.ts';
import type { Split } from './types.ts';

/**
 * Takes a digest apart by the reader of its format. Linear in time. Doubtful text becomes a message or a
 * reject; a file that is no digest, or of a format without a reader, rejects with a `DigestError`.
 */
export async function readDigest(bytes: Uint8Array, options: ReadOptions): Promise<Split> {
  refuseSize(bytes);
  const { file, format, hint } = options;
  return findFormat(bytes, file, format ?? hint?.format).format.read(bytes, options);
}
