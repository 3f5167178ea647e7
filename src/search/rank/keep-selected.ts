/**
 * Reorders rows without moving the selected one: it keeps its position, and the others are placed around it. A selected
 * row that is no longer among the results is dropped.
 */
export function keepSelected<Row, Id>(
  next: Row[],
  selected: { id: Id; place: number } | undefined,
  idOf: (row: Row) => Id,
): Row[] {
  const from = selected ? next.findIndex((row) => idOf(row) === selected.id) : -1;
  if (!selected || from === -1) return next;
  const others = next.toSpliced(from, 1);
  return others.toSpliced(Math.min(selected.place, others.length), 0, next[from]!);
}
