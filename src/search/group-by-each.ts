/** Groups items by each of their keys; an item may have several keys or none. Items stay in order. */
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
