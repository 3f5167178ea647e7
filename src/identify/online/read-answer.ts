import { DigestError } from '../../digest/digest-error.ts';
import { readDigest } from '../../digest/read-digest.ts';
import { toSourceRecord } from '../sources/read-records.ts';
import type { SourceRecord } from '../types.ts';
import { readDatacite } from './read-datacite.ts';
import type { ServiceName } from './services.ts';

/** The records of an answer, by the readers of digests where they know its form; none if it has none or is damaged. */
export async function readAnswer(service: ServiceName, answer: string): Promise<SourceRecord[]> {
  if (answer === '') return [];
  try {
    if (service === 'datacite') return readDatacite(answer);
    const file = service === 'arxiv' ? 'answer.atom' : 'answer.json';
    const { records } = await readDigest(new TextEncoder().encode(answer), { file });
    return records.map(toSourceRecord);
  } catch (error) {
    if (error instanceof DigestError || error instanceof SyntaxError) return [];
    throw error;
  }
}
