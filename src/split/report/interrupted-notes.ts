import type { LibraryState } from '../read/read-library-state.ts';

/** That the last run was killed; this one finishes its work if it writes. */
export function interruptedNotes({ manifest }: LibraryState): string[] {
  const isUnfinished = [...manifest.values()].some(({ pending }) => pending !== undefined);
  return isUnfinished ? ['the last run was interrupted while writing pages'] : [];
}
