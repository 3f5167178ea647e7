import type { TextRange } from '../text/sentences.ts';

const after =
  /^\s*(?:of\s+|in\s+|on\s+|the\s+|average\s+|absolute\s+|relative\s+|total\s+|more\s+|higher\s+|lower\s+|better\s+)*((?:(?!(?:and|or|on|in|with|while|whereas|but|by)\s)[\p{L}\d@-]+\s+){0,2}(?:accuracy|accuracies|speed-?ups?|improvements?|reductions?|gains?|faster|slower|compact|compression|parameters|cost|costs|memory|latency|error|errors|performance|scores?|throughput|recall|precision|perplexity|increase|decrease|drop|savings?|FLOPs|tokens|overhead|points?|inference|training|success rate|win rate|quality))\b/iu;
/** How far before an amount a measure is looked for. */
const reach = 120;

/** What an amount measures, in one to five words: the words after it, else the nearest known measure before it. */
export function metricOf(sentence: string, amount: TextRange, metrics: string[]): string | undefined {
  const following = after.exec(sentence.slice(amount.end, amount.end + 80))?.[1];
  if (following) return following.trim();
  const before = sentence.slice(Math.max(0, amount.start - reach), amount.start);
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
