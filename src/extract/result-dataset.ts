import { readRules } from '../rules/read-rules.ts';
import { ruleAt, runRules } from '../rules/run-rules.ts';
import type { Rule } from '../rules/rule.ts';
import type { Token } from '../rules/tokens.ts';
import { tokenAt } from '../rules/tokens.ts';
import { clauseOf } from './clause.ts';
import type { Tokens } from './clause.ts';
import { isListed } from './measure-before.ts';
import { saysRespectively } from './says-respectively.ts';
import type { Found, PaperText } from './types.ts';

/** A sentence with its outcomes (`amounts`), its data sets, and those of the sentence before. */
export interface ResultSentence {
  tokens: Token[];
  sentence: Tokens;
  amounts: Tokens[];
  datasets: Tokens[];
  before: Tokens[];
}

const rules = readRules('claims');
const { 'unnamed-data': unnamed, 'listed-data': beside, 'place-after': placeAfter } = readRules('neighbours');

/**
 * The data set of an outcome: assigned in order if the sentence says `respectively` or has as many data sets
 * as outcomes; otherwise the nearest in its clause, or the only one in its sentence, or the only one in the
 * sentence before. Undefined if there is none.
 */
export function datasetOf(found: ResultSentence, index: number): Tokens | undefined {
  const datasets = measuredOn({ ...found, datasets: harmed(found.tokens, found.datasets) });
  if (datasets.length === 0) return ofSentenceBefore(found);
  if (datasets.length === 1 && isDealtToUnnamed(found, datasets[0]!)) return undefined;
  if (datasets.length === 1 && isOnOther(found, index, datasets[0]!)) return undefined;
  const dealt = dealtOut({ ...found, datasets }, index);
  if (!dealt && isElsewhere(found, index, datasets)) return undefined;
  return dealt ?? (isDealtUnknown(found, datasets) ? undefined : nearest({ ...found, datasets }, index));
}

/** Whether an outcome is followed by the name of data that is not known: `on GLUE … 25% on NewSet`; models have numbers. */
function isElsewhere({ tokens, amounts }: ResultSentence, index: number, datasets: Tokens[]): boolean {
  const place = ruleAt(placeAfter!, tokens, amounts[index]!.end)?.value;
  if (!place || /\d/.test(tokens[place.start]!.text)) return false;
  return !datasets.some(({ start, end }) => start <= place.start && place.start < end);
}

/** The only data set of the sentence before, unless this one names data or a task of its own. */
function ofSentenceBefore({ tokens, sentence, before }: ResultSentence): Tokens | undefined {
  const isOther = isSaid(rules['other-data']!, tokens, sentence.start, sentence.end);
  return before.length === 1 && !isOther ? harmed(tokens, before)[0] : undefined;
}

/** Data sets without those on which nothing was lost: `fooled in 41% of cases, without any loss on GLUE`. */
const harmed = (tokens: Token[], datasets: Tokens[]): Tokens[] =>
  datasets.filter(
    ({ start }) =>
      !runRules(rules['unharmed-data']!, tokens, Math.max(0, start - 8), start).some(
        ({ value }) => value.start === start,
      ),
  );

/** Whether data sets are dealt out after the outcomes, of which some are not known. */
const isDealtUnknown = (found: ResultSentence, datasets: Tokens[]): boolean =>
  saysRespectively(found.tokens, found.sentence) && datasets[0]!.start >= found.amounts[0]!.end;

const isSaid = (list: Rule[], tokens: Token[], from: number, to: number): boolean =>
  !runRules(list, tokens, from, to).next().done;

/** The data sets of a sentence, without those used only for training if there are others. */
function measuredOn({ tokens, sentence, datasets }: ResultSentence): Tokens[] {
  const trained = [...runRules(rules['trained-on']!, tokens, sentence.start, sentence.end)];
  const measured = datasets.filter(({ start }) => !trained.some(({ value }) => value.start === start));
  return measured.length > 0 ? measured : datasets;
}

/** Whether some outcomes belong to data without a name: `on GSM8K and math benchmarks … respectively`. */
const isDealtToUnnamed = (found: ResultSentence, { end }: Tokens): boolean =>
  saysRespectively(found.tokens, found.sentence) && !!ruleAt(unnamed!, found.tokens, end);

/** Whether the words beside an outcome name a task or data of its own: `97% on GLUE, and 91% in a sorting task`. */
function isOnOther({ tokens, sentence, amounts }: ResultSentence, index: number, data: Tokens): boolean {
  const [from, to] = [amounts[index - 1]?.end ?? sentence.start, amounts[index + 1]?.start ?? sentence.end];
  if (data.start >= from && data.start < to) return false;
  return isSaid(rules['other-data']!, tokens, data.start < from ? from : amounts[index]!.end, to);
}

function dealtOut(found: ResultSentence, index: number): Tokens | undefined {
  const { amounts, datasets } = found;
  const each = amounts.length / datasets.length;
  const isDealt = each === 1 ? amounts.length > 1 : saysRespectively(found.tokens, found.sentence);
  return isDealt && Number.isInteger(each) ? datasets[Math.floor(index / each)] : undefined;
}

function nearest({ tokens, sentence, amounts, datasets }: ResultSentence, index: number): Tokens | undefined {
  if (datasets.length === 1) return datasets[0];
  const amount = amounts[index]!;
  const clause = clauseOf(tokens, sentence, amount);
  const inside = datasets.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const following = inside.find(
    ({ start }) => start >= amount.end && isSaid(rules['measured-by']!, tokens, amount.end, start),
  );
  const preceding = inside.findLast(({ start }) => start < amount.start);
  const next = amounts.slice(index + 1).find((other, at) => !isListed(tokens, amounts[index + at]!, other));
  const isNextsOwn = following && next && following.start >= next.end && preceding;
  const chosen = isNextsOwn ? preceding : (following ?? preceding);
  return chosen && isOneOfList(tokens, datasets, chosen) ? undefined : chosen;
}

/** Whether a data set is named together with others: the number is that of all, or it is not said of which. */
const isOneOfList = (tokens: Token[], datasets: Tokens[], data: Tokens): boolean =>
  datasets.some(
    (other) =>
      ruleAt(beside!, tokens, data.end)?.end === other.start ||
      ruleAt(beside!, tokens, other.end)?.end === data.start,
  );

/** The places of values in a sentence, in text order; only the first place of each. */
export function placesOf(values: Found[], { text, tokens }: PaperText, { start, end }: Tokens): Tokens[] {
  const from = tokens[start]!.start;
  const part = text.slice(from, tokens[end - 1]!.end);
  return values
    .map(({ value }) => ({ at: part.indexOf(value), length: value.length }))
    .filter(({ at }) => at >= 0)
    .map(({ at, length }) => ({
      start: tokenAt(tokens, from + at),
      end: tokenAt(tokens, from + at + length - 1) + 1,
    }))
    .sort((a, b) => a.start - b.start);
}
