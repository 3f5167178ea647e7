import { fieldRows } from '../paper/field-rows.ts';
import type { Paper } from '../paper/schema.ts';

const ordered = fieldRows.flatMap(([key, { order }]) => (order ? [{ key, order }] : []));

/** Sort orders of lists besides digest order, with the labels of their buttons. */
export const orders = ordered.map(({ order }) => order);

/** The number of values of each list field that has a sort order, by the key of the order. */
export function orderValues(data: Paper): Record<string, number> {
  const counted = ordered.flatMap(({ key, order }): [string, number][] => {
    const value = data[key];
    return Array.isArray(value) ? [[order.key, value.length]] : [];
  });
  return Object.fromEntries(counted);
}
