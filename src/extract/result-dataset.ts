import type { TextRange } from '../text/sentences.ts';
import { clauseOf } from './clause.ts';
import type { Amount } from './numbers.ts';
import type { Found } from './types.ts';

/** A sentence with its outcomes, and where data sets stand in it and in the one before. */
export interface ResultSentence {
  text: string;
  amounts: Amount[];
  /** Ranges of the sentence's own text. */
  datasets: TextRange[];
  /** Ranges of the text of the sentence before. */
  before: TextRange[];
}

/** The data set of an outcome, and whether the sentence before names it. */
export interface ResultDataset {
  range: TextRange;
  isBefore: boolean;
}

/**
 * On what an outcome was measured: dealt out in order by `respectively` or where there are as many data sets as
 * outcomes, else the nearest of its clause, else the only one of its sentence or of the sentence before.
 */
export function datasetOf(sentence: ResultSentence, index: number): ResultDataset | undefined {
  const { text, before } = sentence;
  const datasets = measuredOn(sentence);
  if (datasets.length === 0) return before.length === 1 ? { range: before[0]!, isBefore: true } : undefined;
  if (datasets.length === 1 && isDealtToUnnamed(text, datasets[0]!)) return undefined;
  const range = dealtOut({ ...sentence, datasets }, index) ?? nearest({ ...sentence, datasets }, index);
  return range && { range, isBefore: false };
}

const trainedOn = /\b(?:fine-?tun|(?:pre-?)?train)(?:ing|ed)\b(?:(?!\bon\b)[^,.;]){0,40}\bon\s+(?:the\s+)?$/i;

/** The data sets of a sentence without those that a model was only trained on, if others are named. */
function measuredOn({ text, datasets }: ResultSentence): TextRange[] {
  const measured = datasets.filter(({ start }) => !trainedOn.test(text.slice(0, start)));
  return measured.length > 0 ? measured : datasets;
}

/** Whether some outcomes belong to data that has no name: `on GSM8K and math benchmarks … respectively`. */
const isDealtToUnnamed = (text: string, { end }: TextRange): boolean =>
  /\brespectively\b/.test(text) &&
  /^\s+and\s+\p{Ll}+\s+(?:benchmark|data\s?set|task)s\b/u.test(text.slice(end));

function dealtOut({ text, amounts, datasets }: ResultSentence, index: number): TextRange | undefined {
  const each = amounts.length / datasets.length;
  const isDealt = each === 1 ? amounts.length > 1 : /\brespectively\b/.test(text);
  return isDealt && Number.isInteger(each) ? datasets[Math.floor(index / each)] : undefined;
}

function nearest({ text, amounts, datasets }: ResultSentence, index: number): TextRange | undefined {
  if (datasets.length === 1) return datasets[0];
  const amount = amounts[index]!;
  const clause = clauseOf(text, amount);
  const inside = datasets.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const following = inside.find(
    ({ start }) => start > amount.end && /\b(?:on|for|in)\b/.test(text.slice(amount.end, start)),
  );
  const preceding = inside.findLast(({ start }) => start < amount.start);
  const next = amounts[index + 1];
  const isNextsOwn = following && next && following.start > next.end && preceding;
  return isNextsOwn ? preceding : (following ?? preceding);
}

/** Where values stand in a part of a text, in order of the part; each once. */
export function placesOf(values: Found[], part: string): TextRange[] {
  return values
    .map(({ value }) => ({ start: part.indexOf(value), end: part.indexOf(value) + value.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
}
