import { isRuleName, parseSupport } from '../paper/evidence.ts';
import type { EvidenceSpan } from '../paper/evidence.ts';
import { fieldRows } from '../paper/field-rows.ts';
import type { EvidenceCheck } from '../paper/evidence-checks.ts';
import type { PaperFrontmatter } from '../paper/schema.ts';

/** Title and abstract as set. */
export interface EvidenceText {
  title: string;
  abstract: string;
}

/** A value that its evidence does not support. */
export interface EvidenceFault {
  field: string;
  /** Which value of the field; absent where it is the whole field. */
  index?: number;
  reason: string;
}

/**
 * Values that do not follow from the words their evidence points to, by the check of their field; empty if all hold.
 * Extracted values without evidence and evidence of no field are faults too.
 */
export function checkEvidence(metadata: Partial<PaperFrontmatter>, text: EvidenceText): EvidenceFault[] {
  const evidence = metadata.evidence ?? {};
  const checks = new Map<string, EvidenceCheck>(
    fieldRows.flatMap(([key, { check }]) => (check ? [[key, check]] : [])),
  );
  const known = [...checks].flatMap(([field, check]) =>
    checkField(
      field,
      valuesOf(metadata[field as keyof PaperFrontmatter]),
      evidence[field] ?? [],
      text,
      check,
    ),
  );
  const unknown = Object.keys(evidence).filter((field) => !checks.has(field));
  return [
    ...known,
    ...unknown.map((field) => ({ field, reason: 'evidence for a field that is not extracted' })),
  ];
}

function valuesOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function checkField(
  field: string,
  values: unknown[],
  entries: string[],
  text: EvidenceText,
  check: EvidenceCheck,
): EvidenceFault[] {
  if (values.length !== entries.length) {
    return [{ field, reason: `values: ${values.length}, entries of evidence: ${entries.length}` }];
  }
  return values.flatMap((value, index) => {
    const reason = checkEntry(value, entries[index]!, text, check);
    return reason === undefined ? [] : [{ field, index, reason }];
  });
}

/** Why an entry does not support a value; undefined if it does. */
function checkEntry(
  value: unknown,
  entry: string,
  text: EvidenceText,
  check: EvidenceCheck,
): string | undefined {
  const { rule, spans } = parseSupport(entry);
  if (!isRuleName(rule)) return `${JSON.stringify(value)} was found by an unknown rule, ${rule}`;
  const words = spans.map((span) => wordsAt(span, text));
  if (words.some((part) => part === '')) return `${JSON.stringify(value)} has no words at ${entry}`;
  if (check(value, words)) return undefined;
  return `${JSON.stringify(value)} does not follow from ${JSON.stringify(words)} by ${rule}`;
}

function wordsAt(span: EvidenceSpan, text: EvidenceText): string {
  const source = text[span.in];
  return span.end <= source.length ? source.slice(span.start, span.end) : '';
}
