import { fieldRows } from '../paper/field-rows.ts';
import type { Paper } from '../paper/schema.ts';

const keys = fieldRows
  .filter(([, { byline }]) => byline !== undefined)
  .toSorted(([, a], [, b]) => a.byline! - b.byline!)
  .map(([key]) => key);

/** Authors, venue and date in one line, as far as they are known; may be empty. */
export function bylineOf(data: Paper): string {
  return keys
    .map((key) => listOf([data[key] ?? []].flat().map(String)))
    .filter(Boolean)
    .join(' · ');
}

/** Names such as `Holt, Ada` need a mark between them that they do not contain. */
function listOf(values: string[]): string {
  return values.join(values.some((value) => value.includes(',')) ? '; ' : ', ');
}
