import { findAmounts } from './numbers.ts';
import type { Amount } from './numbers.ts';
import type { TextRange } from '../paper/sentences.ts';
import type { Found, PaperText } from './types.ts';

/** A number that the abstract claims as an outcome. */
export interface PaperResult {
  value: string;
  metric?: string;
  dataset?: string;
  text: string;
}

const outcome =
  /\b(?:achiev|attain|reach|obtain|yield|deliver|outperform|surpass|exceed|improv|increas|gain|boost|enhanc|rais|reduc|decreas|lower|cut|sav|shrink|drop|speed|faster|accelerat|slower|better|higher|fewer|less|only|up to|as much as|accura|error|recall|precision|score|success|win rate|compar|requir|match|retain|recover|preserv|compact|compress|overhead|shows?|demonstrat|over|rank|perform|mitigat|eliminat|cost|use[sd]?|using|from)\w*/i;
const setting =
  /^(?:\s*-?\s*(?:bits?\b|bit-|sparsity|sparse|labell?ed|labels?|pruning\s+(?:rate|ratio)|pruned|confidence|of\s+(?:the\s+)?(?:data|labels?|training|samples|papers|participants|respondents|users|cases|people|patients|articles|tweets|all)\b|level|significance|noise|missing|dropout|training\s+data|masking|split|for\s+training|zoom|magnification|resolution|super-resolution|upsampling|upscaling))/i;
const settingBefore =
  /\b(?:at|with|under|using|given)\s+(?:a\s+|an\s+)?(?:\w+\s+)?(?:sparsity|pruning\s+ratio|compression\s+ratio|confidence|mask(?:ing)?\s+ratio|noise\s+level|significance)(?:\s+(?:of|level\s+of))?\s*$/i;

/** The abstract's claims in numbers, in order. Settings (ranks, bits, sparsity, shares of data) are none. */
export function findResults(paper: PaperText, datasets: Found[]): Found<PaperResult>[] {
  const ranges = paper.sentences.filter(({ start }) => start >= paper.abstractStart);
  return ranges.flatMap((sentence, index) => resultsIn(paper, sentence, ranges[index - 1], datasets));
}

function resultsIn(
  paper: PaperText,
  sentence: TextRange,
  before: TextRange | undefined,
  datasets: Found[],
): Found<PaperResult>[] {
  const text = paper.text.slice(sentence.start, sentence.end);
  if (!outcome.test(text)) return [];
  const amounts = findAmounts(text).filter((amount) => isOutcome(text, amount));
  return amounts.map((amount, index) => {
    const clause = clauseOf(text, amount);
    const data = datasetFor(paper, sentence, before, amount, index, amounts, datasets);
    const metric = metricOf(text, amount, paper.vocabulary.metrics);
    const value: PaperResult = {
      value: amount.value,
      ...(metric && { metric }),
      ...(data && { dataset: data.value }),
      text: text.slice(clause.start, clause.end),
    };
    const at = (range: TextRange): TextRange => ({
      start: sentence.start + range.start,
      end: sentence.start + range.end,
    });
    return { value, rule: 'claim', ranges: [at(amount), at(clause), ...(data ? [data.ranges[0]!] : [])] };
  });
}

function isOutcome(text: string, amount: Amount): boolean {
  const after = text.slice(amount.end, amount.end + 40);
  const before = text.slice(Math.max(0, amount.start - 60), amount.start);
  if (setting.test(after) || settingBefore.test(before)) return false;
  return outcome.test(clauseText(text, amount));
}

const clauseText = (text: string, amount: Amount): string => {
  const { start, end } = clauseOf(text, amount);
  return text.slice(start, end);
};

const clauseBreak =
  /[;:]\s|,\s+(?:while|whereas|but|and|which|where|with|achieving|reducing|surpassing|outperforming|leading|resulting)\b|\s(?:while|whereas)\s/gi;
const longest = 25;

/** The clause round an amount: the sentence between breaks, at most 25 words, the amount inside. */
function clauseOf(text: string, amount: Amount): TextRange {
  let [start, end] = [0, text.length];
  for (const match of text.matchAll(clauseBreak)) {
    const stop = match.index + match[0].length;
    if (stop <= amount.start && amount.start - stop > 25)
      start = match[0].trim() === ',' ? stop : match.index + (/^[;:,]/.test(match[0]) ? 1 : 0);
    if (match.index >= amount.end && end === text.length) end = match.index;
  }
  return trimmed(text, shorten(text, { start, end }, amount));
}

function shorten(text: string, { start, end }: TextRange, amount: Amount): TextRange {
  const words = [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
  if (words.length <= longest) return { start, end };
  const at = words.findIndex((word) => word.end >= amount.start);
  const first = Math.max(0, Math.min(at - 14, words.length - longest));
  return { start: words[first]!.start, end: words[Math.min(words.length, first + longest) - 1]!.end };
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const inside = text.slice(start, end);
  const from = start + (/^[\s,;:]*/.exec(inside)?.[0].length ?? 0);
  return { start: from, end: start + inside.replace(/[\s,;:.]+$/, '').length };
}

/** The data set of a claim: dealt out by `respectively` or a slash, else the nearest in its clause or sentence. */
function datasetFor(
  { text }: PaperText,
  sentence: TextRange,
  before: TextRange | undefined,
  amount: Amount,
  index: number,
  amounts: Amount[],
  datasets: Found[],
): Found | undefined {
  const inside = occurrences(text, sentence, datasets);
  if (inside.length === 0)
    return before && amounts.length > 0 ? occurrences(text, before, datasets).at(-1)?.found : undefined;
  const each = amounts.length / inside.length;
  const isDealt =
    each === 1 ? amounts.length > 1 : /\brespectively\b/.test(text.slice(sentence.start, sentence.end));
  if (isDealt && Number.isInteger(each)) return inside[Math.floor(index / each)]!.found;
  const at = sentence.start + amount.start;
  const following = inside.find(({ start }) => start > at && /\b(?:on|for|in)\b/.test(text.slice(at, start)));
  const preceding = inside.filter(({ start }) => start < at).at(-1);
  const next = amounts[index + 1];
  const blocked = following && next && following.start > sentence.start + next.end && preceding;
  return (blocked ? preceding : (following ?? preceding ?? inside[0]))?.found;
}

function occurrences(
  text: string,
  { start, end }: TextRange,
  datasets: Found[],
): { start: number; found: Found }[] {
  const inside = text.slice(start, end);
  return datasets
    .flatMap((found) => {
      const at = inside.indexOf(found.value);
      return at < 0
        ? []
        : [
            {
              start: start + at,
              found: { ...found, ranges: [{ start: start + at, end: start + at + found.value.length }] },
            },
          ];
    })
    .sort((a, b) => a.start - b.start);
}

const measure =
  /^\s*(?:of\s+|in\s+|on\s+|the\s+|average\s+|absolute\s+|relative\s+|total\s+|more\s+|higher\s+|lower\s+|better\s+)*((?:[\p{L}\d@-]+\s+){0,2}(?:accuracy|accuracies|speed-?ups?|improvements?|reductions?|gains?|faster|slower|compact|compression|parameters|cost|costs|memory|latency|error|errors|performance|scores?|throughput|recall|precision|perplexity|increase|decrease|drop|savings?|FLOPs|tokens|overhead|points?|inference|training|success rate|win rate|quality))\b/iu;

/** What was measured, in one to five words: the words after the amount, else the nearest measure before it. */
function metricOf(text: string, amount: Amount, metrics: string[]): string | undefined {
  const after = measure.exec(text.slice(amount.end, amount.end + 80))?.[1];
  if (after) return after.trim();
  const before = text.slice(Math.max(0, amount.start - 120), amount.start);
  const known = metrics
    .flatMap((metric) =>
      [...before.matchAll(metricPattern(metric))].map(({ index }) => ({ metric, at: index })),
    )
    .sort(
      (a, b) => b.at + b.metric.length - (a.at + a.metric.length) || b.metric.length - a.metric.length,
    )[0];
  return known && before.slice(known.at, known.at + known.metric.length);
}

const patterns = new Map<string, RegExp>();

function metricPattern(metric: string): RegExp {
  let pattern = patterns.get(metric);
  if (!pattern) {
    const source = metric.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    pattern = new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu');
    patterns.set(metric, pattern);
  }
  return pattern;
}
