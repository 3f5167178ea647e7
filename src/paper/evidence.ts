import { z } from 'astro/zod';
import ruleNames from './rule-names.json' with { type: 'json' };

/** Rules that derive values from words, including rules that only older pages refer to. */
export type RuleName = keyof typeof ruleNames;

const span = '[ta]\\d+-\\d+';

/**
 * The words of the paper that support its extracted fields: for each field one entry per value, in the order
 * of the values (a single entry for a field with one value). An entry is the name of the rule that found the
 * value, and the spans of the words, as in `literal a120-128`: `t` for the title, `a` for the abstract, each
 * as set text, with UTF-16 offsets and an exclusive end. Any rule name is accepted, because pages may refer
 * to rules that no longer exist.
 */
export const evidenceSchema = z.record(
  z.string(),
  z.array(z.string().regex(new RegExp(`^[a-z-]+( ${span})+$`))),
);
export type Evidence = z.infer<typeof evidenceSchema>;

/** A range of the title or the abstract. */
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

/** Formats a support as front matter stores it. */
export function formatSupport({ rule, spans }: Support): string {
  return [rule, ...spans.map((at) => `${at.in === 'title' ? 't' : 'a'}${at.start}-${at.end}`)].join(' ');
}

/** Parses the output of `formatSupport`, even with a rule that no longer exists. */
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
