import { readRules } from '../rules/read-rules.ts';
import { firstRule, rangeOf } from '../rules/run-rules.ts';
import { tokenAt } from '../rules/tokens.ts';
import type { Found, PaperText } from './types.ts';

const rules = readRules('code-status');

/**
 * What an abstract says about the paper's code; undefined if nothing. A promise beside a link stays a
 * promise.
 */
export function findCodeStatus({
  addressed,
  abstractStart,
}: PaperText): Found<'released' | 'promised'> | undefined {
  const from = tokenAt(addressed, abstractStart);
  for (const value of ['promised', 'released'] as const) {
    const match = firstRule(rules[value]!, addressed, from);
    if (match) return { value, rule: match.row.id, ranges: [rangeOf(addressed, match.value)] };
  }
  return undefined;
}
