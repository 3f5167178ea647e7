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
 * text, and its value follow from them as its field asks: names, links and citations are the words, an acronym is two
 * sets of words, a result has its value, clause and data set; topics, types and the code's status need words only.
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
  const follows = checks[field]?.(value, words) ?? false;
  return follows
    ? []
    : [`${field}: ${JSON.stringify(value)} does not follow from ${JSON.stringify(words)} by ${rule}`];
}

function wordsAt(span: EvidenceSpan, text: EvidenceText): string {
  const source = text[span.in];
  return span.end <= source.length ? source.slice(span.start, span.end) : '';
}

type Check = (value: unknown, words: string[]) => boolean;

const isWords: Check = (value, words) => value === words.join('');
const hasWords: Check = (_value, words) => words.length > 0;

const checks: Record<string, Check> = {
  shortName: isWords,
  aliases: isWords,
  datasets: isWords,
  models: isWords,
  methods: isWords,
  citations: isWords,
  links: (value, [url]) => isEqual(value, { url }),
  acronyms: (value, [abbr, expansion]) => isEqual(value, { abbr, expansion }),
  results: (value, [amount, clause, dataset]) => isEqual(value, { value: amount, text: clause, dataset }),
  topics: hasWords,
  contributionType: hasWords,
  codeStatus: hasWords,
};

function isEqual(value: unknown, wanted: Record<string, string | undefined>): boolean {
  const found = value as Record<string, string | undefined>;
  return Object.entries(wanted).every(([key, words]) => found[key] === words);
}
