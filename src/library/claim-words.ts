import type { Paper } from '../paper/schema.ts';
import { saysChange } from '../paper/says-change.ts';

type Result = Paper['results'][number];

/**
 * A number with what its sentence says of it, for readers who do not see the sentence: `+4.6 points`, `−73%`,
 * `2.5x less`, `down to 3.2%`. As written if its measure says it.
 */
export function claimNumber({ value, kind, direction, metric = '' }: Result): string {
  if (kind === 'level') return direction ? `${direction} to ${value}` : value;
  if (!kind || saysChange(metric)) return value;
  if (kind === 'factor') return direction === 'down' && !isPart(value) ? `${value} ${lessOf(metric)}` : value;
  return `${direction === 'down' ? '−' : '+'}${value.replace(/^[+\-−]\s*/, '')}`;
}

/** Whether a multiple is a part, which needs no other word: `half the memory`. */
const isPart = (value: string): boolean => value.startsWith('half');

/** `fewer parameters`, `less memory`. */
const lessOf = (metric: string): string => (/[^s]s$/.test(metric) ? 'fewer' : 'less');

/**
 * A claim in words that are right without its sentence: `−73% memory compared with LoRA (GLUE)`. Measure, data set and
 * rival are as the abstract spells them.
 */
export function claimWords(result: Result): string {
  const { kind, direction, baseline, dataset, subject } = result;
  const over = kind === 'gain' && direction === 'up' ? 'over' : 'compared with';
  return [
    claimOf(result),
    baseline && `${over} ${baseline}`,
    dataset && `(${dataset})`,
    subject === 'other' && '– a rival’s, or the state before',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The number and its measure. */
function claimOf(result: Result): string {
  const { kind, direction, metric = '' } = result;
  const number = claimNumber(result);
  if (kind === 'level' && direction) return `${metric} ${number}`;
  const isMultiple = kind === 'factor' && number === result.value && !saysChange(metric);
  return isMultiple ? `${number.replace(/ the$/, '')} the ${metric}` : `${number} ${metric}`;
}
