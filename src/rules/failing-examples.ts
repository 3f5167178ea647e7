import type { Rule } from './rule.ts';
import { rangeOf, runRules } from './run-rules.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** An example as a row has it. */
interface Example {
  text: string;
  tokens: Token[];
  /** What the rule finds in it, if the row says so. */
  value?: string | undefined;
}

/**
 * The examples that a rule does not match, or finds another value in than the row says, and the counterexamples that
 * it matches; empty if the row is right. In an example `«` and `»` stand round the value, `‹` and `›` round an acronym
 * with its expansion, as the caller marks them.
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
