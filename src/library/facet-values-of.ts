import type { FieldFacet } from '../paper/field.ts';
import type { FieldKey } from '../paper/fields.ts';
import type { Paper } from '../paper/schema.ts';

/** A paper's values of a facet, as in its field. */
export function facetValuesOf(field: FieldKey, facet: FieldFacet, data: Paper): string[] {
  return facet.valuesOf?.(data) ?? [data[field] ?? []].flat().map(String);
}
