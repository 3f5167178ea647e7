import type { Paper } from '../paper/schema.ts';
import { isCost } from '../paper/is-cost.ts';
import { saysChange } from '../paper/says-change.ts';

type Result = Paper['results'][number];

/**
 * A number with what its sentence says of it, for readers who do not see the sentence: `+4.6 points`, `−73%`,
 * `2.5x less`, `down to 3.2%`, `improved to 91%`. As written if its measure says it.
 */
export function claimNumber({ value: written, kind, direction, better, metric = '' }: Result): string {
  const value = kind === 'factor' ? asMultiple(written) : written;
  if (kind === 'level') return direction ? `${movedTo(direction, better)} ${value}` : value;
  if (!kind || saysChange(metric)) return value;
  if (kind === 'gain' && direction === 'up' && better === 'yes' && isCost(metric)) return `${value} better`;
  if (kind === 'factor' && saysMore(value)) return value;
  if (kind === 'factor' && value.endsWith('magnitude') && direction === 'up') return `${value} more`;
  if (kind === 'factor') return direction === 'down' && !isPart(value) ? `${value} ${lessOf(metric)}` : value;
  return `${direction === 'down' ? '−' : '+'}${value.replace(/^[+\-−]\s*/, '')}`;
}

/** "Up to" would read as “at most”, and a better error did not rise. */
const movedTo = (direction: Result['direction'], better: Result['better']): string =>
  direction === 'down' ? 'down to' : better === 'yes' ? 'improved to' : 'raised to';

/** `3×` and `three times` for the number of `by a factor of three`. */
const asMultiple = (value: string): string =>
  value
    .replace(/^[\d.,]+$/, '$&×')
    .replace(/^\p{Ll}+$/u, (word) => (numbers.has(word) ? `${word} times` : word));

const numbers = new Set('two three four five six seven eight nine ten twelve fifteen twenty'.split(' '));

/** Whether a multiple is a part, which needs no other word: `half the memory`. */
const isPart = (value: string): boolean => /^hal[fv]/.test(value);

/** `fewer parameters`, `less memory`. */
const lessOf = (metric: string): string => (/[^s]s$/.test(metric) ? 'fewer' : 'less');

/**
 * A claim in words that are right without its sentence: `−73% memory compared with LoRA (GLUE)`. Measure, data set and
 * rival are as the abstract spells them. A level names no rival, since it is a number of its own and not the distance
 * to one.
 */
export function claimWords(result: Result): string {
  const { kind, direction, baseline, dataset, subject } = result;
  const over = kind === 'gain' && direction === 'up' ? 'over' : 'compared with';
  return [
    claimOf(result),
    baseline && kind !== 'level' && `${over} ${baseline}`,
    dataset && `(${dataset})`,
    subject === 'other' && '– for comparison',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The number and its measure. A ratio of 7× is one that is seven, or one seven times as high: `7× compression ratio`. */
function claimOf(result: Result): string {
  const { kind, direction, metric = '' } = result;
  const number = claimNumber(result);
  if (kind === 'level' && direction) return `${metric} ${number}`;
  const isMultiple =
    kind === 'factor' &&
    number === asMultiple(result.value) &&
    !saysChange(metric) &&
    !saysMore(number) &&
    !/ratios?$/.test(metric);
  return isMultiple ? `${number.replace(/ the$/, '')} the ${metric}` : `${number} ${metric}`;
}

/** Whether a multiple says by itself that it is one of more or less: `two times more`, `doubles`. */
const saysMore = (number: string): boolean =>
  /(?:ing|ed|(?<!tim)es|more|less|fewer|better|faster)$/.test(number);
