import { basename } from 'node:path';
import type { LibraryPaper } from '../library/types.ts';
import { fileDates } from '../system/file-dates.ts';
import { findPlaces } from '../system/find-places.ts';

let known: Map<string, Date> | undefined;

/** When the source of a paper's page last changed. Dates are read once per build, and once per start of `npm run dev`. */
export function changedAt({ file }: Pick<LibraryPaper, 'file'>): Date {
  known ??= fileDates(findPlaces().papers);
  return known.get(basename(file)) ?? new Date(0);
}
