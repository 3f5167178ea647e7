import type { FacetValue } from './facet-value.ts';
import { orderValues } from './order-values.ts';
import type { LibraryPaper } from './types.ts';

/**
 * Returns a function that gives the attributes of a paper's row, by which scripts filter and sort lists: the keys of its
 * facet values, and a number for each sort order unless it is 0.
 */
export function rowDataOf(values: FacetValue[]): (paper: LibraryPaper) => Record<string, string> {
  const keysOf = new Map<string, string[]>();
  for (const { key, slugs } of values) {
    for (const slug of slugs) keysOf.set(slug, [...(keysOf.get(slug) ?? []), key]);
  }
  return ({ slug, data }) => {
    const numbers = Object.entries(orderValues(data))
      .filter(([, value]) => value !== 0)
      .map(([key, value]) => [`data-${key}`, String(value)]);
    const keys = keysOf.get(slug);
    return { ...(keys && { 'data-facets': keys.join(' ') }), ...Object.fromEntries(numbers) };
  };
}
