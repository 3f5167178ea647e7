import { readRules } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Token } from '../rules/tokens.ts';
import type { Tokens } from './clause.ts';

const { 'measure-after': after } = readRules('claims');
/** The number of characters before an amount in which to look for a measure. */
const reach = 120;

/**
 * What an amount measures: the words after it, or else the nearest known measure before it; undefined if
 * there is neither.
 */
export function metricOf(
  text: string,
  tokens: Token[],
  sentence: Tokens,
  amount: Tokens,
  metrics: string[],
): string | undefined {
  const following = runRules(after!, tokens, amount.end, amount.end + 1).next().value;
  if (following) {
    const { start, end } = following.value;
    return text.slice(tokens[start]!.start, tokens[end - 1]!.end);
  }
  const stop = tokens[amount.start]!.start;
  const before = text.slice(Math.max(tokens[sentence.start]!.start, stop - reach), stop);
  const ends = metrics
    .flatMap((metric) => [...before.matchAll(patternOf(metric))])
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const nearest = ends.sort((a, b) => b.end - a.end || a.start - b.start)[0];
  return nearest && before.slice(nearest.start, nearest.end);
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
