import { fieldRows } from '../paper/field-rows.ts';
import type { Paper } from '../paper/schema.ts';

const ordered = fieldRows.flatMap(([key, { order }]) => (order ? [{ key, order }] : []));

/** Sort orders of lists besides digest order, with the labels of their buttons. */
export const orders = ordered.map(({ order }) => order);

/** The number that each order sorts a paper by, by the key of the order; the order by title has none. */
export function orderValues(data: Paper): Record<string, number> {
  const numbers = ordered.flatMap(({ key, order }): [string, number][] => {
    const value = data[key];
    if (order.numberOf) return [[order.key, order.numberOf(value as string | undefined)]];
    return Array.isArray(value) ? [[order.key, value.length]] : [];
  });
  return Object.fromEntries(numbers);
}
