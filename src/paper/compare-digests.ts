const names = new Intl.Collator('en', { numeric: true });

/** Compares two digests by their dates, if both are known, else by their names, in which numbers count as such. */
export function compareDigests(one: string, other: string, dates: ReadonlyMap<string, string>): number {
  const [first, second] = [dates.get(one), dates.get(other)];
  if (first && second && first !== second) return first < second ? -1 : 1;
  return names.compare(one, other) || (one < other ? -1 : Number(one > other));
}
