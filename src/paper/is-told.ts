import { isCost } from './is-cost.ts';
import { hasLevel, isNounPhrase } from './is-measure.ts';
import { hasNoLevel, isVague, saysChange } from './says-change.ts';

/** What a claimed number is known to mean. */
interface Told {
  metric?: string | undefined;
  kind?: string | undefined;
  direction?: string | undefined;
}

/**
 * Whether a number can be shown without its sentence: the abstract says what is measured, and whether the number is
 * the quantity itself, a difference, a reduction or a multiple. A level of a change (`50% of the speed-up`), or of
 * what is no quantity (`0.52 performance`, `35% removed`), needs its sentence; what rose or fell to a level is a
 * quantity. Twice the latency may be a better one.
 */
export function isTold({ metric, kind, direction }: Told): boolean {
  if (metric === undefined || kind === undefined || isVague(metric) || !isNounPhrase(metric)) return false;
  if (kind === 'factor' && direction === 'up' && isCost(metric)) return false;
  if (kind !== 'level') return true;
  return (direction !== undefined || hasLevel(metric)) && !saysChange(metric) && !hasNoLevel(metric);
}
