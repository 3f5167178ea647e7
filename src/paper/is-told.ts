import { functionWords } from '../text/function-words.ts';
import { hasNoLevel, isVague, saysChange } from './says-change.ts';

/** What a claimed number is known to mean. */
interface Told {
  metric?: string | undefined;
  kind?: string | undefined;
}

/**
 * Whether a number can be shown without its sentence: the abstract says what is measured, and whether the number is
 * the quantity itself, a difference, a reduction or a multiple. A level of a change (`50% of the speed-up`) or of
 * what has none (`0.52 performance`) needs its sentence.
 */
export function isTold({ metric, kind }: Told): boolean {
  if (metric === undefined || kind === undefined || isVague(metric) || isCut(metric)) return false;
  return kind !== 'level' || !(saysChange(metric) || hasNoLevel(metric));
}

/** Whether a measure ends before its noun, which the abstract gives later: `trips per`. */
const isCut = (metric: string): boolean => functionWords.has(metric.toLowerCase().split(' ').at(-1)!);
