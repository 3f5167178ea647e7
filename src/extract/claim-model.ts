import { readRules } from '../rules/read-rules.ts';
import { ruleAt, runRules } from '../rules/run-rules.ts';
import type { Token } from '../rules/tokens.ts';
import type { Tokens } from './clause.ts';

const { 'model-of': leadsTo } = readRules('neighbours');

/** A sentence with its outcomes and the models that it names, those that a number is compared with apart. */
export interface ModelSentence {
  tokens: Token[];
  amounts: Tokens[];
  models: Tokens[];
  clause: Tokens;
}

/**
 * The model that an outcome was measured on: named right before or after it, or the only one of its clause, after a
 * preposition; undefined if there is none.
 */
export function modelOf(
  { tokens, amounts, models, clause }: ModelSentence,
  index: number,
): Tokens | undefined {
  const amount = amounts[index]!;
  const beside = models.find(
    ({ start, end }) =>
      ruleAt(leadsTo!, tokens, amount.end)?.end === start ||
      ruleAt(leadsTo!, tokens, end)?.end === amount.start,
  );
  if (beside) return beside;
  const inside = models.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (inside.length !== 1) return undefined;
  const before = runRules(leadsTo!, tokens, Math.max(0, inside[0]!.start - 2), inside[0]!.start);
  return before.some(({ end }) => end === inside[0]!.start) ? inside[0] : undefined;
}
