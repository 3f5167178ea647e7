import { readRules } from '../rules/read-rules.ts';
import { ruleAt, runRules } from '../rules/run-rules.ts';
import type { Token } from '../rules/tokens.ts';
import type { Tokens } from './clause.ts';
import { saysRespectively } from './says-respectively.ts';

const { 'model-of': leadsTo } = readRules('neighbours');
const { compared } = readRules('claims');

/** A sentence with its outcomes and the models that it names, those that a number is compared with apart. */
export interface ModelSentence {
  tokens: Token[];
  sentence: Tokens;
  amounts: Tokens[];
  models: Tokens[];
  clause: Tokens;
}

/**
 * The model that an outcome was measured on: assigned in order if the sentence says `respectively`; otherwise named right
 * before or after it, or the only one of its clause, after a preposition. Undefined if there is none.
 */
export function modelOf(
  { tokens, sentence, amounts, models, clause }: ModelSentence,
  index: number,
): Tokens | undefined {
  const amount = amounts[index]!;
  const isDealt = models.length === amounts.length && models.length > 1;
  if (isDealt && saysRespectively(tokens, sentence)) return models[index];
  const beside = models.find(
    ({ start, end }) =>
      ruleAt(leadsTo!, tokens, amount.end)?.end === start ||
      ruleAt(leadsTo!, tokens, end)?.end === amount.start,
  );
  if (beside) return beside;
  const inside = models.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (inside.length !== 1 || isRival(tokens, amount.end, inside[0]!)) return undefined;
  const before = runRules(leadsTo!, tokens, Math.max(0, inside[0]!.start - 2), inside[0]!.start);
  return before.some(({ end }) => end === inside[0]!.start) ? inside[0] : undefined;
}

/** Whether a model after a number is what that number is compared with: `0.81, compared with 0.64 for ResNet`. */
const isRival = (tokens: Token[], from: number, { start }: Tokens): boolean =>
  !runRules(compared!, tokens, from, start).next().done;
