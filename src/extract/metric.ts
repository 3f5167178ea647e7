import { readRules } from '../rules/read-rules.ts';
import { firstRule, ruleAt, runRules } from '../rules/run-rules.ts';
import type { Token } from '../rules/tokens.ts';
import { isOwn } from './claim-view.ts';
import type { Tokens } from './clause.ts';

const rules = readRules('claims');
const { 'measure-moved': moved } = readRules('claim-meaning');
const neighbours = readRules('neighbours');
/** The number of characters before an amount in which to look for a measure. */
const reach = 120;

/** A sentence with its amounts, and as `claimView` shows it for one of them. */
export interface MeasuredSentence {
  text: string;
  tokens: Token[];
  sentence: Tokens;
  amounts: Tokens[];
  view: Token[];
}

/**
 * What an amount measures: what rises or falls by it, or the words after it, or else the nearest known measure
 * before it, but not that of another amount; undefined if there is none.
 */
export function metricOf(found: MeasuredSentence, amount: Tokens, metrics: string[]): string | undefined {
  const { text, tokens, view } = found;
  const object = [...runRules(moved!, view)].findLast(
    ({ start, end }) => isOwn(view[start]!) || isOwn(view[end - 1]!),
  );
  if (object) return wordsAt(text, view, object.value);
  const { end } = lastListed(tokens, found.amounts, amount);
  const following = ruleAt(neighbours['measure-after']!, tokens, end);
  if (following) return wordsAt(text, tokens, following.value);
  if (ruleAt(neighbours['unknown-measure']!, tokens, end)) return undefined;
  return measureBefore(found, amount, metrics);
}

function wordsAt(text: string, tokens: Token[], { start, end }: Tokens): string {
  return text.slice(tokens[start]!.start, tokens[end - 1]!.end);
}

function measureBefore(
  { text, tokens, sentence, amounts }: MeasuredSentence,
  amount: Tokens,
  metrics: string[],
): string | undefined {
  const stop = tokens[amount.start]!.start;
  const first = tokens[firstOfConjunct(tokens, sentence, amounts, amount)]!.start;
  const before = text.slice(Math.max(first, stop - reach), stop);
  const ends = metrics
    .flatMap((metric) => [...before.matchAll(patternOf(metric))])
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const nearest = ends.sort((a, b) => b.end - a.end || a.start - b.start)[0];
  return nearest && before.slice(nearest.start, nearest.end);
}

/**
 * Where the words that belong to an amount begin: after the amount before it, unless the two are listed or have the
 * same measure.
 */
function firstOfConjunct(tokens: Token[], sentence: Tokens, amounts: Tokens[], amount: Tokens): number {
  const before = amounts.findLast(({ end }) => end <= amount.start);
  if (!before) return sentence.start;
  const isSame =
    isListed(tokens, before, amount) || !!firstRule(rules['same-measure']!, tokens, before.end, amount.start);
  return isSame ? firstOfConjunct(tokens, sentence, amounts, before) : before.end;
}

/** The last of a list of amounts, which has the measure of all: `3%, 4% and 5% higher recall`. */
function lastListed(tokens: Token[], amounts: Tokens[], amount: Tokens): Tokens {
  const next = amounts.find(({ start }) => start >= amount.end);
  return next && isListed(tokens, amount, next) ? lastListed(tokens, amounts, next) : amount;
}

/** Whether only a comma or a conjunction stands between two amounts. */
function isListed(tokens: Token[], one: Tokens, next: Tokens): boolean {
  return ruleAt(neighbours['listed']!, tokens, one.end)?.end === next.start;
}

const patterns = new Map<string, RegExp>();

function patternOf(metric: string): RegExp {
  let pattern = patterns.get(metric);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(metric)}(?![\\p{L}\\d])`, 'giu');
    patterns.set(metric, pattern);
  }
  return pattern;
}
