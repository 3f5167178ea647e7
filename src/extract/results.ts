import { rangeOf } from '../rules/run-rules.ts';
import { tokenAt } from '../rules/tokens.ts';
import type { TextRange } from '../text/sentences.ts';
import { baselineOf } from './baseline.ts';
import { meaningOf } from './claim-meaning.ts';
import type { ClaimMeaning } from './claim-meaning.ts';
import { claimView } from './claim-view.ts';
import { clauseOf } from './clause.ts';
import type { Tokens } from './clause.ts';
import { metricOf } from './metric.ts';
import { findAmounts } from './numbers.ts';
import { hasOutcome, isOutcome } from './outcome.ts';
import { datasetOf, placesOf } from './result-dataset.ts';
import type { Found, PaperText } from './types.ts';

/** A number that the abstract claims as an outcome. */
export interface PaperResult extends ClaimMeaning {
  value: string;
  metric?: string;
  dataset?: string;
  /** What the number is compared with. */
  baseline?: string;
  text: string;
}

/**
 * The outcomes in numbers that the abstract claims, in order; without settings (ranks, bits, sparsity, shares
 * of data).
 */
export function findResults(paper: PaperText, datasets: Found[]): Found<PaperResult>[] {
  const sentences = paper.sentences
    .filter(({ start }) => start >= paper.abstractStart)
    .map((range) => tokensIn(paper, range))
    .filter(({ start, end }) => start < end);
  return sentences.flatMap((sentence, index) => resultsIn(paper, sentence, sentences[index - 1], datasets));
}

/** Longer clauses, in characters, are not quoted: at most 25 words fit, so one of them is not a real word. */
const longestClause = 1000;
const isQuotable = ({ start, end }: TextRange): boolean => end - start <= longestClause;

const tokensIn = ({ tokens }: PaperText, { start, end }: TextRange): Tokens => ({
  start: tokenAt(tokens, start),
  end: tokenAt(tokens, end - 1) + 1,
});

function resultsIn(
  paper: PaperText,
  sentence: Tokens,
  before: Tokens | undefined,
  datasets: Found[],
): Found<PaperResult>[] {
  const { text, tokens } = paper;
  if (!hasOutcome(tokens, sentence)) return [];
  const amounts = findAmounts(tokens, sentence.start, sentence.end)
    .filter((amount) => isOutcome(tokens, sentence, amount))
    .filter((amount) => isQuotable(rangeOf(tokens, clauseOf(tokens, sentence, amount))));
  const places = {
    datasets: placesOf(datasets, paper, sentence),
    before: before ? placesOf(datasets, paper, before) : [],
  };
  return amounts.map((amount, index) => {
    const data = datasetOf({ tokens, sentence, amounts, ...places }, index);
    const view = claimView(tokens, sentence, amounts, amount);
    const metric = metricOf({ text, tokens, sentence, amounts, view }, amount, paper.vocabulary.metrics);
    const meaning = meaningOf(tokens, amount, view);
    const [value, clause] = [amount, clauseOf(tokens, sentence, amount)].map((part) => rangeOf(tokens, part));
    const dataset = data && rangeOf(tokens, data);
    const isLevel = meaning.kind === 'level';
    const baseline =
      meaning.kind && !meaning.subject ? baselineOf(view, isLevel ? clause!.start : 0) : undefined;
    const at = ({ start, end }: TextRange): string => text.slice(start, end);
    const result: PaperResult = {
      value: at(value!),
      ...(metric && { metric }),
      ...(dataset && { dataset: at(dataset) }),
      ...meaning,
      ...(baseline && { baseline: at(baseline) }),
      text: at(clause!),
    };
    const ranges = [value!, clause!, dataset, baseline].filter((range) => range !== undefined);
    return { value: result, rule: amount.rule, ranges };
  });
}
