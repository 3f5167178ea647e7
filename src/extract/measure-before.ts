import { hasLevel } from '../paper/is-measure.ts';
import { readRules } from '../rules/read-rules.ts';
import { firstRule, ruleAt, runRules } from '../rules/run-rules.ts';
import { tokenAt } from '../rules/tokens.ts';
import type { Token } from '../rules/tokens.ts';
import type { Tokens } from './clause.ts';

const rules = readRules('claims');
const neighbours = readRules('neighbours');
/** The number of characters before an amount in which to look for a measure. */
const reach = 120;

/** A sentence with its amounts. */
export interface MeasuredSentence {
  text: string;
  tokens: Token[];
  sentence: Tokens;
  amounts: Tokens[];
}

/** The nearest known measure before an amount in its part of the sentence; undefined if there is none. */
export function measureBefore(
  { text, tokens, sentence, amounts }: MeasuredSentence,
  amount: Tokens,
  metrics: string[],
): string | undefined {
  if (isOfShare(tokens, sentence, amount)) return undefined;
  const stop = tokens[amount.start]!.start;
  const first = tokens[firstOfConjunct(tokens, sentence, amounts, amount)]!.start;
  const before = text.slice(Math.max(first, stop - reach), stop);
  const ends = metrics
    .flatMap((metric) => [...before.matchAll(patternOf(metric))])
    .filter(({ index }) => !counted.test(before.slice(0, index)))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const nearest = ends.sort((a, b) => b.end - a.end || a.start - b.start)[0];
  if (!nearest || isOfOtherUnit(text, tokens, amount, before.slice(nearest.start, nearest.end)))
    return undefined;
  if (isOfOtherClause(tokens, stop - before.length + nearest.end, amount)) return undefined;
  return before.slice(nearest.start, nearest.end) + tailOf(before.slice(nearest.end));
}

/** The end of a text with a number: what follows is its unit, as in `4k tokens`, and measures nothing else. */
const counted = /\d[kKM]? $/;
const timed = /(?:FPS|ms|\bs|seconds?|minutes?|hours?|Hz)$/i;
const ofTime = /time|latency|delay|speed|rate|throughput|frequency/i;

/** Whether an amount has a unit of time or speed, and a measure has none: `100 FPS` is no accuracy. */
const isOfOtherUnit = (text: string, tokens: Token[], amount: Tokens, measure: string): boolean =>
  timed.test(text.slice(tokens[amount.start]!.start, tokens[amount.end - 1]!.end)) && !ofTime.test(measure);

/** The next word if it is a quantity too, so that `energy` is not cut out of `energy resolution`. */
function tailOf(text: string): string {
  const [tail = ''] = /^ \p{Ll}+(?![\p{L}\d-])/u.exec(text) ?? [];
  return hasLevel(tail.trim()) ? tail : '';
}

/** Whether a clause with a subject of its own begins between a place in the text and an amount. */
const isOfOtherClause = (tokens: Token[], place: number, { start }: Tokens): boolean =>
  !runRules(rules['new-subject']!, tokens, tokenAt(tokens, place), start).next().done;

/** Whether an amount says for how much something holds: `an error below 5 degrees for 97% of the attempts`. */
const isOfShare = (tokens: Token[], sentence: Tokens, { start }: Tokens): boolean =>
  runRules(rules['no-measure']!, tokens, Math.max(sentence.start, start - 4), start).some(
    ({ end }) => end === start,
  );

/**
 * Where the words that belong to an amount begin: after the amount before it and its measure, unless the two are listed
 * or have the same measure.
 */
function firstOfConjunct(tokens: Token[], sentence: Tokens, amounts: Tokens[], amount: Tokens): number {
  const before = amounts.findLast(({ end }) => end <= amount.start);
  if (!before) return sentence.start;
  if (isListed(tokens, before, amount) || isSameMeasure(tokens, before, amount))
    return firstOfConjunct(tokens, sentence, amounts, before);
  return ruleAt(neighbours['measure-after']!, tokens, before.end)?.end ?? before.end;
}

/** Whether only a comma or a conjunction stands between two amounts. */
export const isListed = (tokens: Token[], one: Tokens, next: Tokens): boolean =>
  ruleAt(neighbours['listed']!, tokens, one.end)?.end === next.start;

/** Whether the words between two amounts compare by the measure of the first. */
export const isSameMeasure = (tokens: Token[], one: Tokens, next: Tokens): boolean =>
  !!firstRule(rules['same-measure']!, tokens, one.end, next.start);

const patterns = new Map<string, RegExp>();

/** A measure as a word of its own; an acronym also in a longer one: `PR-AUC`, but not `energy` in `bit-energy`. */
function patternOf(metric: string): RegExp {
  let pattern = patterns.get(metric);
  if (!pattern) {
    const edge = /\p{Lu}/u.test(metric) ? '[\\p{L}\\d]' : '[\\p{L}\\d-]';
    pattern = new RegExp(`(?<!${edge})${RegExp.escape(metric)}(?!${edge})`, 'giu');
    patterns.set(metric, pattern);
  }
  return pattern;
}
