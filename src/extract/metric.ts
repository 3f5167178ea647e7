import { readRules } from '../rules/read-rules.ts';
import { firstRule, ruleAt, runRules } from '../rules/run-rules.ts';
import type { Token } from '../rules/tokens.ts';
import { claimView, isOwn } from './claim-view.ts';
import type { Tokens } from './clause.ts';
import { isListed, isSameMeasure, measureBefore } from './measure-before.ts';
import type { MeasuredSentence } from './measure-before.ts';

const {
  'measure-moved': moved,
  'measure-in-brackets': inBrackets,
  'measure-of': namedBefore,
  'no-measure': unmeasured,
} = readRules('claim-meaning');
const neighbours = readRules('neighbours');

/**
 * What an amount measures: what rises or falls by it, or what it is said to be a number of, or the words after it, or
 * else the nearest known measure before it, but not that of another amount; undefined if there is none. An amount that
 * says the same of something else (`3% on A and 4% on B`), or by how much another is beaten, has the measure of one
 * before it.
 */
export function metricOf(found: MeasuredSentence, amount: Tokens, metrics: string[]): string | undefined {
  const own = ownMetric(found, amount, metrics);
  const earlier = found.amounts.filter(({ end }) => end <= amount.start);
  const before = earlier.at(-1);
  if (!before) return own;
  if (isSameMeasure(found.tokens, before, amount)) {
    const alike = earlier.findLast((other) => unitOf(found, other) === unitOf(found, amount));
    return (alike && metricOf(found, alike, metrics)) ?? own;
  }
  const isOfOther = ruleAt(neighbours['also']!, found.tokens, before.end)?.end === amount.start;
  return own ?? (isOfOther ? metricOf(found, before, metrics) : undefined);
}

/** What stands after the number: `%`, `dB`; empty if nothing does. */
const unitOf = ({ text, tokens }: MeasuredSentence, amount: Tokens): string =>
  wordsAt(text, tokens, amount).replace(/^[^\p{L}%]*/u, '');

function ownMetric(found: MeasuredSentence, amount: Tokens, metrics: string[]): string | undefined {
  const { text, tokens, sentence, amounts } = found;
  const view = claimView(tokens, sentence, amounts, amount);
  if (firstRule(unmeasured!, view)) return undefined;
  const object = [...runRules(moved!, view)].findLast(
    ({ start, end }) => isOwn(view[start]!) || isOwn(view[end - 1]!),
  );
  if (object) return wordsAt(text, view, object.value);
  const named = firstRule(inBrackets!, view) ?? firstRule(namedBefore!, view);
  if (named) return wordsAt(text, view, named.value);
  const { end } = lastListed(tokens, amounts, amount);
  const following = ruleAt(neighbours['measure-after']!, tokens, end);
  if (following) return wordsAt(text, tokens, following.value);
  if (ruleAt(neighbours['unknown-measure']!, tokens, end)) return undefined;
  return measureBefore(found, amount, metrics);
}

function wordsAt(text: string, tokens: Token[], { start, end }: Tokens): string {
  return text.slice(tokens[start]!.start, tokens[end - 1]!.end);
}

/** The last of a list of amounts, which has the measure of all: `3%, 4% and 5% higher recall`. */
function lastListed(tokens: Token[], amounts: Tokens[], amount: Tokens): Tokens {
  const next = amounts.find(({ start }) => start >= amount.end);
  return next && isListed(tokens, amount, next) ? lastListed(tokens, amounts, next) : amount;
}
