import type { TextRange } from '../text/sentences.ts';
import { clauseOf } from './clause.ts';
import { metricOf } from './metric.ts';
import { findAmounts } from './numbers.ts';
import { hasOutcome, isOutcome } from './outcome.ts';
import { datasetOf, placesOf } from './result-dataset.ts';
import type { ResultSentence } from './result-dataset.ts';
import type { Found, PaperText } from './types.ts';

/** A number that the abstract claims as an outcome. */
export interface PaperResult {
  value: string;
  metric?: string;
  dataset?: string;
  text: string;
}

/** The abstract's claims in numbers, in order. Settings (ranks, bits, sparsity, shares of data) are none. */
export function findResults(paper: PaperText, datasets: Found[]): Found<PaperResult>[] {
  const sentences = paper.sentences.filter(({ start }) => start >= paper.abstractStart);
  return sentences.flatMap((sentence, index) => resultsIn(paper, sentence, sentences[index - 1], datasets));
}

function resultsIn(
  { text: whole, vocabulary }: PaperText,
  range: TextRange,
  before: TextRange | undefined,
  datasets: Found[],
): Found<PaperResult>[] {
  const text = whole.slice(range.start, range.end);
  if (!hasOutcome(text)) return [];
  const sentence: ResultSentence = {
    text,
    amounts: findAmounts(text).filter((amount) => isOutcome(text, amount)),
    datasets: placesOf(datasets, text),
    before: before ? placesOf(datasets, whole.slice(before.start, before.end)) : [],
  };
  return sentence.amounts.map((amount, index) => {
    const clause = clauseOf(text, amount);
    const data = datasetOf(sentence, index);
    const dataRange = data && shift(data.range, data.isBefore ? before!.start : range.start);
    const metric = metricOf(text, amount, vocabulary.metrics);
    const value: PaperResult = {
      value: amount.value,
      ...(metric && { metric }),
      ...(dataRange && { dataset: whole.slice(dataRange.start, dataRange.end) }),
      text: text.slice(clause.start, clause.end),
    };
    const ranges = [
      shift(amount, range.start),
      shift(clause, range.start),
      ...(dataRange ? [dataRange] : []),
    ];
    return { value, rule: 'claim', ranges };
  });
}

const shift = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });
