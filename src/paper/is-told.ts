import { hasLevel, isNounPhrase } from './is-measure.ts';
import { hasNoLevel, isVague, saysChange } from './says-change.ts';

/** What a claimed number is known to mean. */
interface Told {
  metric?: string | undefined;
  kind?: string | undefined;
}

/**
 * Whether a number can be shown without its sentence: the abstract says what is measured, and whether the number is
 * the quantity itself, a difference, a reduction or a multiple. A level of a change (`50% of the speed-up`), or of
 * what is no quantity (`0.52 performance`, `35% removed`), needs its sentence.
 */
export function isTold({ metric, kind }: Told): boolean {
  if (metric === undefined || kind === undefined || isVague(metric) || !isNounPhrase(metric)) return false;
  return kind !== 'level' || (hasLevel(metric) && !saysChange(metric) && !hasNoLevel(metric));
}
