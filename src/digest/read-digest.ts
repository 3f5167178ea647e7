import { refuseSize } from './bytes/refuse-foreign.ts';
import { findFormat } from './formats/find-format.ts';
import type { ReadOptions } from './formats/format.ts';
import type { Split } from './types.ts';

/**
 * Takes a digest apart by the reader of its format. Pure, and linear in time. Doubtful text becomes a message or a
 * reject; a file that is no digest, or of a format without a reader, throws a `DigestError`.
 */
export function readDigest(bytes: Uint8Array, options: ReadOptions): Split {
  refuseSize(bytes);
  const { file, format, hint } = options;
  return findFormat(bytes, file, format ?? hint?.format).format.read(bytes, options);
}
