import { fieldRows } from '../paper/fields.ts';
import type { Paper } from '../paper/schema.ts';

const ordered = fieldRows.flatMap(([key, { order }]) => (order ? [{ key, order }] : []));

/** How lists can be ordered besides by digest, with the labels of the buttons. */
export const orders = ordered.map(({ order }) => order);

/** How many values a paper has of each field that lists of values are ordered by, by the order's key. */
export function orderValues(data: Paper): Record<string, number> {
  const counted = ordered.flatMap(({ key, order }): [string, number][] => {
    const value = data[key];
    return Array.isArray(value) ? [[order.key, value.length]] : [];
  });
  return Object.fromEntries(counted);
}
