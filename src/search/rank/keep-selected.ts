/**
 * Puts a new order of rows on the screen without moving the row that the reader has selected: it keeps its place,
 * the others close around it. A selected row that is no longer among the results goes.
 */
export function keepSelected<Row>(
  next: Row[],
  selected: { id: string; place: number } | undefined,
  idOf: (row: Row) => string,
): Row[] {
  const from = selected ? next.findIndex((row) => idOf(row) === selected.id) : -1;
  if (!selected || from === -1) return next;
  const others = next.toSpliced(from, 1);
  return others.toSpliced(Math.min(selected.place, others.length), 0, next[from]!);
}
