import { readRules } from '../rules/read-rules.ts';
import type { RuleRow } from '../rules/rule.ts';
import { firstRule, runRules, type RuleMatch } from '../rules/run-rules.ts';
import type { Rule } from '../rules/rule.ts';
import type { Token } from '../rules/tokens.ts';
import { isOwn } from './claim-view.ts';
import type { Tokens } from './clause.ts';

/** What a claimed number means; a property is absent where the abstract does not say. */
export interface ClaimMeaning {
  /** The quantity itself, a difference, a reduction of a cost, or a multiple. */
  kind?: 'level' | 'gain' | 'saving' | 'factor';
  /** Whether what is measured rose or fell. */
  direction?: 'up' | 'down';
  /** Whether the abstract presents it as an advantage. */
  better?: 'yes' | 'no';
  /** Whether the number is a rival's or that of an earlier state. */
  subject?: 'other';
}

/** A rule about what a number means. */
interface MeaningRow extends RuleRow {
  kind?: ClaimMeaning['kind'];
  direction?: ClaimMeaning['direction'];
  better?: ClaimMeaning['better'];
  /** Whether `better` holds of what a paper presents; in a study, it holds only if words near the number say so. */
  ofOwn?: boolean;
  /** Whether `better` holds only if words near the number say so, whatever the paper presents. */
  isJudged?: boolean;
}

const rules = readRules<MeaningRow>('claim-meaning');

/**
 * What an amount of a text means, from the words nearest to it.
 *
 * @param view The sentence as `claimView` gives it for this amount.
 * @param hasOwn Whether the paper presents something of its own, such as a method.
 */
export function meaningOf(tokens: Token[], amount: Tokens, view: Token[], hasOwn: boolean): ClaimMeaning {
  const match = nearest(rules['change']!, view);
  const { kind, direction } = match?.row ?? {};
  const subject = nearest(rules['other']!, view) ? ('other' as const) : undefined;
  const better = match && !subject ? advantageOf(match, view, hasOwn) : undefined;
  const change = { ...(direction && { direction }), ...(better && { better }) };
  const whose = { ...(subject && { subject }) };
  const factor = firstRule(rules['factor']!, tokens, amount.start, amount.end);
  if (factor) return { kind: 'factor', direction: factor.row.direction ?? 'up', ...change, ...whose };
  if (direction && nearest(rules['multiple']!, view)) return { kind: 'factor', ...change, ...whose };
  if (kind) return { kind, ...change, ...whose };
  return nearest(rules['unsure']!, view) ? whose : { kind: 'level', ...whose };
}

/** The row with the shortest match whose value is the number; the first of equal ones. */
function nearest(list: Rule<MeaningRow>[], view: Token[]): RuleMatch<MeaningRow> | undefined {
  const matches = [...runRules(list, view)].filter(({ value }) => isOwn(view[value.start]!));
  return matches.toSorted((a, b) => a.end - a.start - (b.end - b.start) || order(a.row) - order(b.row))[0];

  function order(row: MeaningRow): number {
    return list.findIndex((rule) => rule.row === row);
  }
}

/** How many words before and after a change may judge it. */
const reach = 4;

function advantageOf(
  { row: { better, direction, ofOwn, isJudged }, start, end }: RuleMatch<MeaningRow>,
  view: Token[],
  hasOwn: boolean,
): ClaimMeaning['better'] {
  if (!isJudged && (!ofOwn || hasOwn)) return better;
  const judges = rules[direction === 'down' && better === 'yes' ? 'judged-down' : 'judged-up']!;
  return firstRule(judges, view, Math.max(0, start - reach), end + reach) ? better : undefined;
}
