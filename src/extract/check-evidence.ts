import { isRuleName, parseSupport } from '../paper/evidence.ts';
import type { EvidenceSpan } from '../paper/evidence.ts';
import { fieldRows } from '../paper/field-rows.ts';
import type { EvidenceCheck } from '../paper/evidence-checks.ts';
import type { PlacedLink } from '../paper/place-links.ts';
import type { PaperFrontmatter } from '../paper/schema.ts';

/** Title and abstract as set text. */
export interface EvidenceText {
  title: string;
  abstract: string;
  /** The links of the abstract, with their places in it. */
  links?: PlacedLink[];
}

/** A value that its evidence does not support. */
export interface EvidenceFault {
  field: string;
  /** Index of the value in its field; absent if the field as a whole is at fault. */
  index?: number;
  reason: string;
}

/**
 * Checks the evidence of all extracted fields. Returns the values that do not follow from the words that
 * their evidence points to, extracted values without evidence, and evidence for other fields; empty if all is
 * well.
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
  const addresses = spans.map((span) => addressAt(span, text));
  if (check(value, words) || check(value, addresses)) return undefined;
  return `${JSON.stringify(value)} does not follow from ${JSON.stringify(words)} by ${rule}`;
}

/** The address to which the words of a span link, or else these words. */
function addressAt(span: EvidenceSpan, text: EvidenceText): string {
  const links = span.in === 'abstract' ? (text.links ?? []) : [];
  const link = links.find(({ start, end }) => start === span.start && end === span.end);
  return link?.url ?? wordsAt(span, text);
}

function wordsAt(span: EvidenceSpan, text: EvidenceText): string {
  const source = text[span.in];
  return span.end <= source.length ? source.slice(span.start, span.end) : '';
}
