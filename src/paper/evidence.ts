import { z } from 'astro/zod';
import ruleNames from './rule-names.json' with { type: 'json' };

/** The rules that lead from words to values, those of older pages among them. */
export type RuleName = keyof typeof ruleNames;

const span = '[ta]\\d+-\\d+';

/**
 * Which words of the paper support the extracted fields: field to one entry for each value, in the order of the
 * values (one entry for a field of one value). An entry is the name of the rule that leads from the words to the
 * value and the spans of the words, `literal a120-128`: `t` the title's, `a` the abstract's text as set, UTF-16
 * offsets, end exclusive. Pages may hold rules that no longer exist, so that any name is read.
 */
export const evidenceSchema = z.record(
  z.string(),
  z.array(z.string().regex(new RegExp(`^[a-z-]+( ${span})+$`))),
);
export type Evidence = z.infer<typeof evidenceSchema>;

/** Words of the title or of the abstract. */
export interface EvidenceSpan {
  in: 'title' | 'abstract';
  start: number;
  end: number;
}

/** What supports one value. */
export interface Support<Rule extends string = RuleName> {
  rule: Rule;
  spans: EvidenceSpan[];
}

/** A support as front matter stores it. */
export function formatSupport({ rule, spans }: Support): string {
  return [rule, ...spans.map((at) => `${at.in === 'title' ? 't' : 'a'}${at.start}-${at.end}`)].join(' ');
}

/** Reads what `formatSupport` wrote, now or under an older rule. */
export function parseSupport(entry: string): Support<string> {
  const [rule = '', ...spans] = entry.split(' ');
  return { rule, spans: spans.map(parseSpan) };
}

/** Whether a rule of this name exists. */
export const isRuleName = (name: string): name is RuleName => Object.hasOwn(ruleNames, name);

function parseSpan(span: string): EvidenceSpan {
  const [start = 0, end = 0] = span.slice(1).split('-').map(Number);
  return { in: span.startsWith('t') ? 'title' : 'abstract', start, end };
}
