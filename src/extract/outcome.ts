import { readRules } from '../rules/read-rules.ts';
import { ruleAt, runRules } from '../rules/run-rules.ts';
import type { Token } from '../rules/tokens.ts';
import { clauseOf } from './clause.ts';
import type { Tokens } from './clause.ts';
import type { Amount } from './numbers.ts';

const rules = readRules('claims');
const { 'setting-after': settingAfter } = readRules('neighbours');
/**
 * The verb of a clause with fewer words may be in another clause: `it leads on three benchmarks: A 48.6%, B
 * 75.7%`.
 */
const short = 8;
/** How far before an amount to look for words that make it a setting, in tokens. */
const reach = 10;

/** Whether words describe an outcome. */
const hasOutcome = (tokens: Token[], { start, end }: Tokens): boolean =>
  !runRules(rules['outcome']!, tokens, start, end).next().done;

/**
 * Whether an amount in a sentence is an outcome, rather than a setting such as a rank, bits, sparsity or a
 * share of data.
 */
export function isOutcome(tokens: Token[], sentence: Tokens, amount: Amount): boolean {
  if (isSetting(tokens, sentence, amount)) return false;
  if (amount.isQuantity && isOfMaterial(tokens, sentence)) return false;
  if (isHypothesis(tokens, sentence)) return false;
  if (amount.isResult) return true;
  const clause = clauseOf(tokens, sentence, amount);
  const words = tokens.slice(clause.start, clause.end).filter(({ isGlued }) => !isGlued);
  return hasOutcome(tokens, clause) || (words.length < short && hasOutcome(tokens, sentence));
}

/** Whether a sentence describes what was studied: `discs with a thickness of 2 mm were placed`. */
const isOfMaterial = (tokens: Token[], { start, end }: Tokens): boolean =>
  !runRules(rules['material']!, tokens, start, end).next().done;

/** Whether a sentence says what is commonly held or expected: `traffic is expected to grow by 40%`. */
const isHypothesis = (tokens: Token[], { start, end }: Tokens): boolean =>
  !runRules(rules['hypothesis']!, tokens, start, end).next().done;

function isSetting(tokens: Token[], sentence: Tokens, { start, end }: Tokens): boolean {
  if (ruleAt(settingAfter!, tokens, end)) return true;
  const from = Math.max(sentence.start, start - reach);
  if (runRules(rules['operating-point']!, tokens, from, start).some(({ value }) => value.start === start))
    return true;
  return runRules(rules['setting-before']!, tokens, from, start).some((match) => match.end === start);
}
