import { parseSupport } from '../paper/evidence.ts';
import type { Evidence, EvidenceSpan } from '../paper/evidence.ts';
import type { PaperFrontmatter } from '../paper/schema.ts';

/** Title and abstract as set. */
export interface EvidenceText {
  title: string;
  abstract: string;
}

/**
 * What is wrong with a paper's evidence, one line each; empty if all holds. Every entry must point to words of the
 * text, and its value follow from them: `literal` and `claim` are the words, `acronym` two sets of words, `ellipsis`
 * words joined; `phrase`, `terms` and `named` need words only.
 */
export function checkEvidence(metadata: Partial<PaperFrontmatter>, text: EvidenceText): string[] {
  const evidence: Evidence = metadata.evidence ?? {};
  return Object.entries(evidence).flatMap(([field, entries]) => {
    const value = metadata[field as keyof PaperFrontmatter];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (values.length !== entries.length)
      return [`${field}: ${values.length} values, ${entries.length} entries of evidence`];
    return entries.flatMap((entry, index) => checkEntry(field, values[index], entry, text));
  });
}

function checkEntry(field: string, value: unknown, entry: string, text: EvidenceText): string[] {
  const { rule, spans } = parseSupport(entry);
  const words = spans.map((span) => wordsAt(span, text));
  if (words.some((part) => part === '')) return [`${field}: no words at ${entry}`];
  const follows = rules[rule]?.(value, words) ?? false;
  return follows
    ? []
    : [`${field}: ${JSON.stringify(value)} does not follow from ${JSON.stringify(words)} by ${rule}`];
}

function wordsAt(span: EvidenceSpan, text: EvidenceText): string {
  const source = text[span.in];
  return span.end <= source.length ? source.slice(span.start, span.end) : '';
}

type Rule = (value: unknown, words: string[]) => boolean;
const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'url' in value ? String(value.url) : String(value);

const rules: Record<string, Rule> = {
  literal: (value, [first]) => shown(value) === first,
  ellipsis: (value, words) => value === words.join(''),
  acronym: (value, [abbr, expansion]) => isEqual(value, { abbr, expansion }),
  claim: (value, [amount, clause, dataset]) => isEqual(value, { value: amount, text: clause, dataset }),
  phrase: (_value, words) => words.length > 0,
  terms: (_value, words) => words.length > 0,
  named: (_value, words) => words.length > 0,
};

function isEqual(value: unknown, wanted: Record<string, string | undefined>): boolean {
  const found = value as Record<string, string | undefined>;
  return Object.entries(wanted).every(([key, words]) => found[key] === words);
}
