import { readRules } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Token } from '../rules/tokens.ts';
import { clauseOf } from './clause.ts';
import type { Tokens } from './clause.ts';

const rules = readRules('claims');
/** A clause of so few words may have its verb in another: `it leads on three benchmarks: A 48.6%, B 75.7%`. */
const short = 8;
/** How far before an amount words that make it a setting begin, in tokens. */
const reach = 10;

/** Whether words speak of outcomes at all. */
export const hasOutcome = (tokens: Token[], { start, end }: Tokens): boolean =>
  !runRules(rules['outcome']!, tokens, start, end).next().done;

/** Whether an amount of a sentence is an outcome; ranks, bits, sparsity, shares of data are settings. */
export function isOutcome(tokens: Token[], sentence: Tokens, amount: Tokens): boolean {
  if (isSetting(tokens, sentence, amount)) return false;
  const clause = clauseOf(tokens, sentence, amount);
  const words = tokens.slice(clause.start, clause.end).filter(({ isGlued }) => !isGlued);
  return hasOutcome(tokens, clause) || (words.length < short && hasOutcome(tokens, sentence));
}

function isSetting(tokens: Token[], sentence: Tokens, { start, end }: Tokens): boolean {
  if (!runRules(rules['setting-after']!, tokens, end, end + 1).next().done) return true;
  const from = Math.max(sentence.start, start - reach);
  return runRules(rules['setting-before']!, tokens, from, start).some((match) => match.end === start);
}
