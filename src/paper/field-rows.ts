import type { Field, FieldExports, FieldFacet } from './field.ts';
import { fields } from './fields.ts';
import type { FieldKey } from './fields.ts';

/** The table as rows, for code that treats all fields alike. */
export const fieldRows = Object.entries(fields) as [FieldKey, Field][];

/** The fields that say something about the paper to everybody: neither the splitter's own nor a person's private notes. */
export const publicRows = fieldRows.filter(([, { origin }]) => origin !== 'splitter' && origin !== 'person');

type KeyOf<Origin> = {
  [Key in FieldKey]: (typeof fields)[Key]['origin'] extends Origin ? Key : never;
}[FieldKey];

/** A field that a digest may state beside title and abstract. */
export type StatedKey = KeyOf<'stated'>;

/** The fields that a digest may state, in the table's order. */
export const statedKeys = fieldRows
  .filter(([, { origin }]) => origin === 'stated')
  .map(([key]) => key) as StatedKey[];

/** A name of a filter of search: the key of a facet that search has a filter of. */
export type FilterKey = {
  [Key in FieldKey]: (typeof fields)[Key] extends { facet: infer Own extends FieldFacet }
    ? Own extends { isUnsearched: true }
      ? never
      : Own['key']
    : never;
}[FieldKey];

/** A field that citations of a paper carry. */
export type CitedKey = {
  [Key in FieldKey]: (typeof fields)[Key] extends { exports: FieldExports } ? Key : never;
}[FieldKey];

/** The fields that citations carry, in the table's order. */
export const citedKeys = fieldRows
  .filter(([, row]) => row.exports !== undefined)
  .map(([key]) => key) as CitedKey[];
