/** The rows of a list of papers in a sort order; `digest` is the order in which they are given. */
export function sortRows(rows: HTMLElement[], order: string): HTMLElement[] {
  const title = (row: HTMLElement): string => row.querySelector('a')!.textContent;
  const number = (row: HTMLElement): number => Number(row.dataset[order] ?? 0);
  if (order === 'digest') return rows;
  if (order === 'title') return rows.toSorted((a, b) => title(a).localeCompare(title(b)));
  return rows.toSorted((a, b) => number(b) - number(a));
}
