import type { Repair } from './repair.ts';
import { replaceParts } from '../text/replace-parts.ts';

/**
 * The digest's text: a text as set, from `start` to `end`, with each of its repairs (in order of `at`) taken back.
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
