import type { Hint } from '../../digest/hint/read-hint.ts';
import { limits } from '../../digest/limits.ts';
import { readDigest } from '../../digest/read-digest.ts';
import type { DigestRecord, Split } from '../../digest/types.ts';
import { UserError } from '../../paper/user-error.ts';
import { hash } from '../hash.ts';
import type { DraftStore } from './draft-store.ts';
import { withhold } from './withhold.ts';

/** How to read a digest. */
export interface Reading {
  /** Name of the encoding, if it is not UTF-8 and the file has no byte order mark. */
  encoding?: string | undefined;
  /** Name of the digest's format; found by its content if absent. */
  format?: string | undefined;
  /** What a person says of the digest. */
  hint?: Hint | undefined;
  /** Whether to publish a record in doubt; none is if absent. */
  isWanted?: (record: DigestRecord) => boolean;
  /** What earlier runs did; everything is done anew if absent. */
  store?: DraftStore | undefined;
}

/** A digest whose pages are still to be drafted. */
export interface DigestRecords {
  /** Its file name. */
  file: string;
  sha256: string;
  /** As read, with records in doubt moved to the rejects. */
  split: Split;
  /** Records in doubt, which get no page. */
  withheld: DigestRecord[];
}

/**
 * Reads the records of a digest and withholds those in doubt.
 *
 * @param file its file name, for messages and the name of the digest
 * @throws DigestError if it cannot be read at all; UserError if it has too many papers.
 */
export async function readRecords(
  bytes: Uint8Array,
  file: string,
  { encoding, format, hint, isWanted = () => false, store }: Reading = {},
): Promise<DigestRecords> {
  const options = { file, encoding, format, hint };
  const read = await (store ? store.readDigest(bytes, options) : readDigest(bytes, options));
  const { split, withheld } = withhold(read, file, isWanted, hint);
  const total = split.records.length;
  if (total > limits.papers) {
    throw new UserError(
      `${file} has ${total} papers; the limit is ${limits.papers}`,
      'split it into several files',
    );
  }
  return { file, sha256: hash(bytes), split, withheld };
}
