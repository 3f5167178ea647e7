import { mendEncoding } from '../bytes/mend-encoding.ts';
import { refuseSize } from '../bytes/refuse-foreign.ts';
import { findFormat, type Found } from '../formats/find-format.ts';
import type { Explanation, ReadOptions } from '../formats/format.ts';
import { readDigest } from '../read-digest.ts';
import { explainSplit } from './explain-split.ts';

/** How a digest was read. */
export interface ExplainedDigest {
  /** The format, and by what it was known. */
  found: Found;
  /** In the order of the file. */
  lines: Iterable<Explanation>;
}

/**
 * Explains what each line of a digest was taken for and why, in any format that can be read.
 *
 * @throws DigestError if the file cannot be read, also while the lines are taken.
 */
export async function explainDigest(bytes: Uint8Array, options: ReadOptions): Promise<ExplainedDigest> {
  refuseSize(bytes);
  const found = findFormat(bytes, options.file, options.format ?? options.hint?.format);
  const { explain } = found.format;
  if (!explain) return { found, lines: explainSplit(await readDigest(bytes, options)) };
  const mended = options.encoding === undefined ? mendEncoding(bytes) : undefined;
  return { found, lines: explain(mended?.bytes ?? bytes, options) };
}
