import { emptyVocabulary } from '../../vocabulary/empty-vocabulary.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import { draftDigests } from './draft-digests.ts';
import type { DigestPapers } from './draft-digests.ts';
import { readRecords } from './read-records.ts';
import type { Reading } from './read-records.ts';

/** How to split a digest. */
export interface SplitContext extends Reading {
  /** The library's vocabulary; empty if absent. */
  vocabulary?: Vocabulary;
  /** Called after each record. */
  onRecord?: () => void;
}

/**
 * Splits a digest into papers in memory: reads its records, drafts their pages, and checks each by reading it back.
 *
 * @param file its file name, for messages and the name of the digest
 * @throws DigestError if it cannot be read at all; UserError if it has too many papers.
 */
export async function splitDigest(
  bytes: Uint8Array,
  file: string,
  { vocabulary = emptyVocabulary, onRecord, ...reading }: SplitContext = {},
): Promise<DigestPapers> {
  const records = await readRecords(bytes, file, reading);
  const { store } = reading;
  const [papers] = await draftDigests([records], { vocabulary, store, threads: 1 }, onRecord);
  return papers!;
}
