import type { RuleName } from '../paper/evidence.ts';
import { rangeOf } from '../rules/run-rules.ts';
import type { RuleMatch } from '../rules/run-rules.ts';
import type { Found, PaperText } from './types.ts';

/** A value that is in the text word for word, at `start`. */
export const literal = (value: string, start: number, rule: RuleName): Found => ({
  value,
  rule,
  ranges: [{ start, end: start + value.length }],
});

/** The value of a match, word for word. */
export function wordsFound({ text, tokens }: PaperText, { row, value }: RuleMatch): Found {
  const { start, end } = rangeOf(tokens, value);
  return literal(text.slice(start, end), start, row.id);
}
