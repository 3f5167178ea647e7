import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import { explainDigest } from '../digest/explain/explain-digest.ts';
import type { Explanation } from '../digest/formats/format.ts';
import type { Places } from '../system/find-places.ts';
import { faultCode } from '../system/describe-fault.ts';
import { showPath } from '../text/show-path.ts';
import { placeError } from './read/place-error.ts';
import { readDigestFile } from './read/read-digest-file.ts';
import { readHintFile } from './read/read-hint-file.ts';
import { rememberedEncoding } from './read/remembered-encoding.ts';

/** How a digest is explained. */
export interface ExplainRequest {
  path: string;
  encoding?: string;
  format?: string;
  /** Says an explanation as text without a line end. */
  say: (explanation: Explanation) => string;
}

/**
 * Writes what each line of a digest was taken for and why, as fast as the reader takes it; ends early, without an
 * error, when the reader has seen enough (`| head`).
 *
 * @returns the format that the digest was read as, and by what it was known
 * @throws UserError if the digest cannot be read.
 */
export async function explainFile(
  { path, encoding, format, say }: ExplainRequest,
  { reports }: Places,
  output: Writable,
): Promise<{ format: string; reason: string }> {
  let isClosed = false;
  output.on('error', (error) => {
    if (faultCode(error) !== 'EPIPE') throw error;
    isClosed = true;
  });
  const bytes = readDigestFile(path);
  const hint = readHintFile(path);
  try {
    const options = { file: basename(path), encoding: encoding ?? rememberedEncoding(path, bytes, reports), format, hint }; // prettier-ignore
    const { found, lines } = await explainDigest(bytes, options);
    for (const line of lines) {
      if (isClosed) break;
      if (!output.write(`${say(line)}\n`)) await untilReady(output);
    }
    return { format: found.format.name, reason: found.reason };
  } catch (error) {
    throw placeError(showPath(path), error);
  }
}

/** Resolves when a stream takes more, or will take no more. */
function untilReady(output: Writable): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error'];
    const end = (): void => {
      for (const event of events) output.off(event, end);
      resolve();
    };
    for (const event of events) output.on(event, end);
  });
}
