import type { FacetValue } from './facet-value.ts';
import type { Facet } from './facets.ts';
import { orderValues } from './order-values.ts';
import type { LibraryPaper } from './types.ts';

/** The attributes of a paper's row. */
export type RowData = (paper: LibraryPaper) => Record<string, string>;

const known = new WeakMap<Facet[], RowData>();

/** `rowDataOf` of the facets that can be combined, computed once for all pages of a list. */
export function combinedRowData(facets: Facet[]): RowData {
  const rowData =
    known.get(facets) ?? rowDataOf(facets.flatMap(({ values, isCombined }) => (isCombined ? values : [])));
  known.set(facets, rowData);
  return rowData;
}

/**
 * Returns a function that gives the attributes of a paper's row, by which scripts filter and sort lists: the keys of its
 * facet values, and a number for each sort order unless it is 0.
 */
export function rowDataOf(values: FacetValue[]): RowData {
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
