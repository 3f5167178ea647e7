import type { DigestRecord } from '../digest/types.ts';
import { checkEvidence } from '../extract/check-evidence.ts';
import { extractMetadata } from '../extract/extract-metadata.ts';
import type { PaperFrontmatter } from '../paper/schema.ts';
import { setText } from '../paper/set-text.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import type { SetRecord } from './set-record.ts';

/** Metadata of a record, and what of it could not be shown to stand in the text. */
export interface ExtractedFields {
  fields: Partial<PaperFrontmatter>;
  /** One line each; empty if all evidence holds. */
  faults: string[];
}

/** What the record's text as set says of the paper: only if every value has its words in that text. */
export function extractFields(record: DigestRecord, set: SetRecord, vocabulary: Vocabulary): ExtractedFields {
  const text = { title: setText(set.title), abstract: setText(set.body) };
  const fields = extractMetadata({ ...text, record, vocabulary });
  const faults = checkEvidence(fields, text);
  if (faults.length === 0) return { fields, faults };
  const nothing = extractMetadata({ title: '', abstract: '', record, vocabulary });
  return { fields: nothing, faults };
}
