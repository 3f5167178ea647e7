import { plainValue } from '../paper/plain-value.ts';
import { readRules } from '../rules/read-rules.ts';
import { rangeOf, ruleAt } from '../rules/run-rules.ts';
import { tokenAt } from '../rules/tokens.ts';
import type { Token } from '../rules/tokens.ts';
import type { TextRange } from '../text/sentences.ts';
import { baselineOf } from './baseline.ts';
import { meaningOf } from './claim-meaning.ts';
import type { ClaimMeaning } from './claim-meaning.ts';
import { modelOf } from './claim-model.ts';
import { taskOf } from './claim-task.ts';
import { claimView } from './claim-view.ts';
import { clauseOf } from './clause.ts';
import type { Tokens } from './clause.ts';
import { metricOf } from './metric.ts';
import type { NamesByKind } from './names.ts';
import { findAmounts } from './numbers.ts';
import type { Amount } from './numbers.ts';
import { isDealtOut } from './is-dealt-out.ts';
import { isClaimed } from './is-claimed.ts';
import { isOutcome } from './outcome.ts';
import { datasetOf, placesOf } from './result-dataset.ts';
import type { Found, PaperText } from './types.ts';

/** A number that the abstract claims as an outcome. */
export interface PaperResult extends ClaimMeaning {
  value: string;
  metric?: string;
  dataset?: string;
  /** What the number is compared with. */
  baseline?: string;
  /** The network that it was measured on. */
  model?: string;
  task?: string;
  text: string;
}

/** A level of 50% of something is a share of it, not its level. */
const { 'share-of': shareOf } = readRules('neighbours');

/** What the words of a claim name. */
type NamedPart = 'dataset' | 'baseline' | 'model' | 'task';

/** The names in a paper that its claims may be about. */
type Names = Pick<NamesByKind, 'dataset' | 'model'>;

/**
 * The outcomes in numbers that the abstract claims, in order; without settings (ranks, bits, sparsity, shares
 * of data).
 *
 * @param hasOwn whether the paper presents something of its own, such as a method
 */
export function findResults(paper: PaperText, names: Names, hasOwn: boolean): Found<PaperResult>[] {
  const sentences = paper.sentences
    .filter(({ start }) => start >= paper.abstractStart)
    .map((range) => tokensIn(paper, range))
    .filter(({ start, end }) => start < end);
  return sentences.flatMap((sentence, index) =>
    resultsIn(paper, sentence, sentences[index - 1], names, hasOwn),
  );
}

/** Longer clauses, in characters, are not quoted: at most 25 words fit, so one of them is not a real word. */
const longestClause = 1000;
const isQuotable = ({ start, end }: TextRange): boolean => end - start <= longestClause;

const tokensIn = ({ tokens }: PaperText, { start, end }: TextRange): Tokens => ({
  start: tokenAt(tokens, start),
  end: tokenAt(tokens, end - 1) + 1,
});

/** What is known about a sentence before its outcomes are judged. */
interface Setting {
  sentence: Tokens;
  amounts: Amount[];
  datasets: Tokens[];
  /** The data sets of the sentence before. */
  before: Tokens[];
  models: Tokens[];
  /** Whether the paper presents something of its own. */
  hasOwn: boolean;
}

function resultsIn(
  paper: PaperText,
  sentence: Tokens,
  before: Tokens | undefined,
  { dataset: datasets, model: models }: Names,
  hasOwn: boolean,
): Found<PaperResult>[] {
  const { tokens } = paper;
  const amounts = findAmounts(tokens, sentence.start, sentence.end)
    .filter((amount) => isOutcome(tokens, sentence, amount))
    .filter((amount) => isQuotable(rangeOf(tokens, clauseOf(tokens, sentence, amount))));
  const isReal = amounts.map((amount) => isClaimed(claimView(tokens, sentence, amounts, amount)));
  if (!isReal.includes(true)) return [];
  const setting: Setting = {
    sentence,
    amounts,
    datasets: placesOf(datasets, paper, sentence),
    before: before ? placesOf(datasets, paper, before) : [],
    models: placesOf(models, paper, sentence),
    hasOwn,
  };
  return amounts.flatMap((_, index) => (isReal[index] ? [resultOf(paper, setting, index)] : []));
}

function resultOf(paper: PaperText, setting: Setting, index: number): Found<PaperResult> {
  const { text, tokens } = paper;
  const { sentence, amounts, hasOwn } = setting;
  const amount = amounts[index]!;
  const view = claimView(tokens, sentence, amounts, amount);
  const clause = clauseOf(tokens, sentence, amount);
  const meaning = meaningOf(tokens, amount, view, hasOwn);
  const isShare = meaning.kind === 'level' && ruleAt(shareOf!, tokens, amount.end - 1) !== undefined;
  const metric = isShare
    ? undefined
    : metricOf({ text, tokens, sentence, amounts }, amount, paper.vocabulary.metrics);
  const places = namesOf(tokens, setting, index, { meaning, view, clause });
  const at = ({ start, end }: TextRange): string => text.slice(start, end);
  const named = mapValues(places, at);
  const [value, words] = [rangeOf(tokens, amount), rangeOf(tokens, clause)];
  const result: PaperResult = {
    value: plainValue(at(value)),
    ...(metric && metric !== named.dataset && { metric }),
    ...meaning,
    ...named,
    text: at(words),
  };
  return { value: result, rule: amount.rule, ranges: [value, words, ...Object.values(places)] };
}

interface Judged {
  meaning: ClaimMeaning;
  view: Token[];
  clause: Tokens;
}

/** Where a claim's data set, baseline, model and task are named, in this order; without those that are not. */
function namesOf(
  tokens: Token[],
  { sentence, amounts, datasets, before, models }: Setting,
  index: number,
  { meaning, view, clause }: Judged,
): Partial<Record<NamedPart, TextRange>> {
  const data = datasetOf({ tokens, sentence, amounts, datasets, before }, index);
  const isLevel = meaning.kind === 'level';
  const from = isLevel ? tokens[clause.start]!.start : 0;
  const rival = meaning.kind && !meaning.subject ? baselineOf(view, from, !isLevel) : undefined;
  const baseline = rival && !isDealtOut(tokens, amounts, amounts[index]!, rival) ? rival : undefined;
  const others = models.filter((model) => !baseline || !overlap(rangeOf(tokens, model), baseline));
  const model = modelOf({ tokens, sentence, amounts, models: others, clause }, index);
  const task = taskOf(view);
  return {
    ...(data && { dataset: rangeOf(tokens, data) }),
    ...(baseline && { baseline }),
    ...(model && { model: rangeOf(tokens, model) }),
    ...(task && !(data && overlap(rangeOf(tokens, data), task)) && { task }),
  };
}

const overlap = (one: TextRange, other: TextRange): boolean => one.start < other.end && other.start < one.end;

const mapValues = <Key extends string, From, To>(
  record: Partial<Record<Key, From>>,
  map: (value: From) => To,
): Partial<Record<Key, To>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value as From)])) as Partial<
    Record<Key, To>
  >;
