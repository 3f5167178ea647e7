import { InvalidUtf8 } from './bytes/decode.ts';
import { mendEncoding } from './bytes/mend-encoding.ts';
import { refuseSize } from './bytes/refuse-foreign.ts';
import { restorePlaces } from './bytes/restore-places.ts';
import { findFormat } from './formats/find-format.ts';
import type { ReadOptions } from './formats/format.ts';
import type { Split } from './types.ts';

/**
 * Takes a digest apart by the reader of its format. Linear in time. Doubtful text becomes a message or a
 * reject; a file that is no digest, or of a format without a reader, rejects with a `DigestError`.
 */
export async function readDigest(bytes: Uint8Array, options: ReadOptions): Promise<Split> {
  refuseSize(bytes);
  const { file, encoding, format, hint } = options;
  const reader = findFormat(bytes, file, format ?? hint?.format).format;
  try {
    return await reader.read(bytes, options);
  } catch (error) {
    const mended = error instanceof InvalidUtf8 && encoding === undefined ? mendEncoding(bytes) : undefined;
    if (!mended) throw error;
    const split = restorePlaces(await reader.read(mended.bytes, options), bytes, mended);
    if (split.records.length === 0) throw error;
    return split;
  }
}
