import { findMark } from './find-habits.ts';

/** Share of the titles, or of the abstracts, that begin with the same mark as this one, from 0 to 1; 0 if it has none. */
export function shareOfMark(text: string | undefined, shareOf: (mark: string) => number): number {
  const mark = findMark(text);
  return mark === undefined ? 0 : shareOf(mark);
}

/** Whether a mark is one of few, so that it may be the papers' own. */
export const isFew = (share: number): boolean => share > 0 && share < 0.5;
