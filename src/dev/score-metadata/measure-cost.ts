import type { DigestRecord } from '../../digest/types.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import { extractMetadata } from '../../extract/extract-metadata.ts';

const rounds = 10;

/** Seconds of processor time that extraction takes for 1,000 papers like these; the first round is not counted. */
export function measureCost(records: DigestRecord[], vocabulary: Vocabulary): number {
  extractAll(records, vocabulary);
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) extractAll(records, vocabulary);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1e6 / rounds / records.length) * 1000;
}

function extractAll(records: DigestRecord[], vocabulary: Vocabulary): void {
  for (const record of records) {
    extractMetadata({ title: record.title, abstract: record.paragraphs.join('\n\n'), record, vocabulary });
  }
}
