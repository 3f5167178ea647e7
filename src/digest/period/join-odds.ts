import type { Observation } from '../features/to-observations.ts';
import { isFull } from '../lines/find-width.ts';
import type { TitleOdds } from './learn-titles.ts';

/** Odds of a line that carries on the title above it. */
const carriesOn = -3;

/** Of a title that was wrapped, the first line is the title: gives the odds of a further line to the one above it. */
export function joinOdds(
  observations: Observation[],
  width: number,
  forms: Map<number, string>,
  odds: TitleOdds,
): TitleOdds {
  const joined = new Map(odds);
  for (const index of [...odds.keys()].toReversed()) {
    const [line, before] = [observations[index]!.line, observations[index - 1]?.line];
    const isTitle = joined.get(index)! > 0;
    if (!isTitle || !before || line.isApart || !odds.has(index - 1)) continue;
    if (!forms.get(index - 1)!.startsWith('free') || !isFull(before, line, width)) continue;
    joined.set(index - 1, Math.max(joined.get(index - 1)!, joined.get(index)!));
    joined.set(index, carriesOn);
  }
  return joined;
}
