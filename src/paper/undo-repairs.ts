import type { Repair } from './repair.ts';
import { replaceParts } from '../text/replace-parts.ts';

/**
 * The digest's text for the set text from `start` to `end`: undoes its repairs, which must be in order of
 * `at`.
 */
export function undoRepairs(
  text: string,
  repairs: Pick<Repair, 'at' | 'from' | 'to'>[],
  start?: number,
  end?: number,
): string {
  const undone = repairs.map(({ at, from, to }) => ({ at, length: to.length, by: from }));
  return replaceParts(text, undone, start, end);
}
