import { fitColumns, terminalWidth } from '../text/terminal-width.ts';

/** A column of a table. */
export interface Column {
  head: string;
  /** Set to the right, as numbers are. */
  isNumber?: boolean;
  /** Share of the room that is left when the others have theirs; absent for a column as wide as its cells. */
  share?: number;
}

const gap = '  ';
/** Least columns of a cell that shares the room. */
const least = 8;

/**
 * Lines of a table, head first, no wider than so many columns of a terminal as far as its cells can be cut.
 *
 * @param rows cells, safe to print
 */
export function toTable(columns: Column[], rows: string[][], width: number): string[] {
  const natural = columns.map(({ head }, at) => Math.max(terminalWidth(head), ...rows.map((row) => terminalWidth(row[at]!)))); // prettier-ignore
  const widths = share(columns, natural, width - gap.length * columns.length);
  const toLine = (cells: string[]): string =>
    cells
      .map((cell, at) => {
        const fitted = fitColumns(cell, widths[at]!);
        return columns[at]!.isNumber ? fitted.trimEnd().padStart(widths[at]!) : fitted;
      })
      .join(gap)
      .trimEnd();
  return [toLine(columns.map(({ head }) => head)), ...rows.map(toLine)].map((line) => gap + line);
}

/** Widths of the columns: what those that share need, if there is room, else their share of it. */
function share(columns: Column[], natural: number[], room: number): number[] {
  const fixed = columns.reduce((sum, column, at) => sum + (column.share === undefined ? natural[at]! : 0), 0);
  let left = room - fixed;
  let shares = columns.reduce((sum, column) => sum + (column.share ?? 0), 0);
  const widths = [...natural];
  const open = columns.flatMap((column, at) => (column.share === undefined ? [] : [at]));
  const byNeed = open.toSorted((one, other) => natural[one]! / columns[one]!.share! - natural[other]! / columns[other]!.share!); // prettier-ignore
  for (const at of byNeed) {
    const part = Math.max(least, Math.floor((left * columns[at]!.share!) / shares));
    widths[at] = Math.min(natural[at]!, part);
    left -= widths[at];
    shares -= columns[at]!.share!;
  }
  return widths;
}
