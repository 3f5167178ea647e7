import type { LibraryState } from '../read/read-library-state.ts';

/** A note if the last run was killed; a run that writes will finish its work. */
export function interruptedNotes({ manifest }: LibraryState): string[] {
  const isUnfinished = [...manifest.values()].some(({ isPending }) => isPending);
  return isUnfinished ? ['the last run was interrupted while writing pages'] : [];
}
