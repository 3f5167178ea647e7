import type { FacetValue } from './facets.ts';
import { orderValues } from './order-values.ts';
import type { LibraryPaper } from './types.ts';

/**
 * Returns a function that gives the attributes of a paper's row, by which scripts filter and sort lists: the keys of its
 * facet values, and a number for each sort order.
 */
export function rowDataOf(values: FacetValue[]): (paper: LibraryPaper) => Record<string, string> {
  const keysOf = new Map<string, string[]>();
  for (const { key, slugs } of values) {
    for (const slug of slugs) keysOf.set(slug, [...(keysOf.get(slug) ?? []), key]);
  }
  return ({ slug, data }) => {
    const numbers = Object.entries(orderValues(data)).map(([key, value]) => [`data-${key}`, String(value)]);
    const keys = keysOf.get(slug);
    return { ...(keys && { 'data-facets': keys.join(' ') }), ...Object.fromEntries(numbers) };
  };
}
