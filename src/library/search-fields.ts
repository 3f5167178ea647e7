import { fieldRows } from '../paper/field-rows.ts';
import type { FieldFacet } from '../paper/field.ts';
import type { Paper } from '../paper/schema.ts';
import { facetValuesOf } from './facet-values-of.ts';

/** The names that search treats like the title. An acronym and its expansion are two names. */
export function ownNames(paper: Paper): string[] {
  const named = fieldRows.flatMap(([key, { isName }]) => (isName ? [paper[key] ?? []].flat() : []));
  return [
    ...new Set(named.flatMap((name) => (typeof name === 'object' ? Object.values(name) : String(name)))),
  ];
}

/** The search filters with a paper's values. */
export function searchFilters(paper: Paper): (Pick<FieldFacet, 'key' | 'by'> & { values: string[] })[] {
  return fieldRows.flatMap(([field, { facet }]) =>
    facet && !facet.isUnsearched
      ? [{ key: facet.key, by: facet.by, values: facetValuesOf(field, facet, paper) }]
      : [],
  );
}
