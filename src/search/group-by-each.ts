/** Groups items by each of their keys, of which an item may have several or none; items stay in their order. */
export function groupByEach<Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
