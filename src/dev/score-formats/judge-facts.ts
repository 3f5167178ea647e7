import type { DigestRecord } from '../../digest/types.ts';

/** What a digest is known to state of a paper, as far as it states it. */
export interface StatedTruth {
  title: string;
  authors?: string[];
  published?: string;
  venue?: string;
  arxivId?: string;
  doi?: string;
}

const facts = ['authors', 'published', 'venue', 'arxivId', 'doi'] as const;

/** How many facts are stated of the papers that were found, and how many of them were read as they are. */
export interface FactCount {
  stated: number;
  right: number;
}

/** Counts the facts of records whose title is that of one paper. DOIs are compared without case. */
export function judgeFacts(records: DigestRecord[], truths: StatedTruth[]): FactCount {
  const byTitle = new Map(records.map((record) => [plain(record.title), record]));
  const count: FactCount = { stated: 0, right: 0 };
  for (const truth of truths) {
    const record = byTitle.get(plain(truth.title));
    for (const fact of facts) {
      if (!record || truth[fact] === undefined) continue;
      count.stated += 1;
      count.right += Number(toText(record[fact]) === toText(truth[fact]));
    }
  }
  return count;
}

const plain = (title: string): string =>
  title.normalize('NFC').replace(/\s+/g, ' ').replace(/\.$/, '').trim();
const toText = (value: unknown): string => JSON.stringify(value ?? null).normalize('NFC').toLowerCase(); // prettier-ignore
