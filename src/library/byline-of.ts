import { fieldRows } from '../paper/field-rows.ts';
import type { Paper } from '../paper/schema.ts';

const keys = fieldRows
  .filter(([, { byline }]) => byline !== undefined)
  .toSorted(([, a], [, b]) => a.byline! - b.byline!)
  .map(([key]) => key);

/** Authors, venue and date in one line, as far as they are known; may be empty. */
export function bylineOf(data: Paper): string {
  return keys
    .map((key) => [data[key] ?? []].flat().join(', '))
    .filter(Boolean)
    .join(' · ');
}
