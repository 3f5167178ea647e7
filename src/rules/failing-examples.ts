import type { Rule } from './rule.ts';
import { rangeOf, runRules } from './run-rules.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A parsed example. */
interface Example {
  text: string;
  tokens: Token[];
  /** The value that the rule must find in it, if the row states one. */
  value?: string | undefined;
}

/**
 * Examples that a rule does not match, or in which it finds a different value, and counterexamples that it
 * matches; empty if the row is right. In examples, `«` and `»` enclose the value, `‹` and `›` an acronym with
 * its expansion, which the caller would mark.
 */
export function failingExamples(rule: Rule): string[] {
  const { examples, counterexamples = [] } = rule.row;
  return [
    ...examples.filter((example) => !isFound(rule, readExample(example))),
    ...counterexamples.filter((example) => valuesIn(rule, readExample(example)).length > 0),
  ];
}

function isFound(rule: Rule, example: Example): boolean {
  const values = valuesIn(rule, example);
  return example.value === undefined ? values.length > 0 : values.includes(example.value);
}

function valuesIn(rule: Rule, { text, tokens }: Example): string[] {
  return [...runRules([rule], tokens)].map(({ value }) => {
    const { start, end } = rangeOf(tokens, value);
    return text.slice(start, end);
  });
}

function readExample(example: string): Example {
  const text = example.replace(/[«»‹›]/g, '');
  const tokens = tokensOf(text);
  const plain = example.replace(/[«»]/g, '');
  for (const { index } of plain.matchAll(/‹/g)) {
    const before = (at: number): number => plain.slice(0, at).replace(/[‹›]/g, '').length;
    const first = tokens.find(({ start }) => start === before(index));
    const last = tokens.find(({ end }) => end === before(plain.indexOf('›', index)));
    if (first) first.mark = 'Acronym';
    if (last) last.mark = 'AcronymEnd';
  }
  return { text, tokens, value: /«([^»]*)»/.exec(example)?.[1] };
}
