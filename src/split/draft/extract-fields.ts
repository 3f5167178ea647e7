import type { DigestRecord } from '../../digest/types.ts';
import { checkEvidence } from '../../extract/check-evidence.ts';
import type { EvidenceFault } from '../../extract/check-evidence.ts';
import { extractMetadata } from '../../extract/extract-metadata.ts';
import type { PaperFrontmatter } from '../../paper/schema.ts';
import { placeLinks } from '../../paper/place-links.ts';
import { setText } from '../../paper/set-text.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import type { SetRecord } from './set-record.ts';

/** The metadata of a record, and faults of the values that its text does not support. */
export interface ExtractedFields {
  fields: Partial<PaperFrontmatter>;
  faults: EvidenceFault[];
}

/** The fields that a record states and those extracted from its text, without values that the text does not support. */
export function extractFields(record: DigestRecord, set: SetRecord, vocabulary: Vocabulary): ExtractedFields {
  const text = { title: setText(set.title), abstract: setText(set.body), links: placeLinks(set.body) };
  const found = extractMetadata({ ...text, record, vocabulary });
  const faults = checkEvidence(found, text);
  return { fields: withoutFaulty(found, faults), faults };
}

/** Metadata without the faulty values and their evidence. */
export function withoutFaulty(
  metadata: Partial<PaperFrontmatter>,
  faults: EvidenceFault[],
): Partial<PaperFrontmatter> {
  const fields: Record<string, unknown> = { ...metadata };
  const evidence: Record<string, unknown> = { ...metadata.evidence };
  for (const [field, ofField] of Map.groupBy(faults, (fault) => fault.field)) {
    for (const part of [fields, evidence]) {
      const kept = keptOf(part[field], ofField);
      if (kept.length === 0) delete part[field];
      else part[field] = kept;
    }
  }
  return { ...fields, evidence: Object.keys(evidence).length > 0 ? evidence : undefined } as typeof metadata;
}

function keptOf(value: unknown, faults: EvidenceFault[]): unknown[] {
  if (!Array.isArray(value) || faults.some(({ index }) => index === undefined)) return [];
  return value.filter((_, at) => faults.every(({ index }) => index !== at));
}
