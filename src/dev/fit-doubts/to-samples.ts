import { doubts } from '../../digest/doubts/doubts.ts';
import { DigestError } from '../../digest/digest-error.ts';
import { readDigest } from '../../digest/read-digest.ts';
import { judgeRecords, type Truth } from '../score-split/judge-records.ts';
import type { Sample } from './fit-weights.ts';

const idOf = new Map(doubts.map(({ id, reason }) => [reason, id]));

/** The records of a labelled digest with their doubts; a digest counts as the square root of its records. None for a refused one. */
export async function toSamples(bytes: Uint8Array, file: string, truths: Truth[]): Promise<Sample[]> {
  try {
    const { records } = await readDigest(bytes, { file });
    const wrong = new Set(judgeRecords(records, truths).wrong);
    return records.map((record) => ({
      doubts: (record.doubts ?? []).map((reason) => idOf.get(reason)!),
      isExact: !wrong.has(record),
      weight: 1 / Math.sqrt(records.length),
    }));
  } catch (error) {
    if (error instanceof DigestError) return [];
    throw error;
  }
}
