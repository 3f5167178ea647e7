import type { Library } from './read-library.ts';

/** What the last run left undone when it was killed, which this one finishes if it writes. */
export function interruptedNotes({ manifest, pages }: Library): string[] {
  const pending = [...manifest].filter(([, entry]) => entry.pending !== undefined);
  if (pending.length === 0) return [];
  const written = pending.filter(([slug, entry]) => pages.get(slug)?.hash === entry.pending).length;
  return [`an interrupted run left ${pending.length - written} of ${pending.length} pages undone`];
}
