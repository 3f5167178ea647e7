import { longestCell, readRow, type TableRow, type TableStyle } from './parse-rows.ts';

/** How often all looking may pass over the text, so that a file of nothing but quotation marks takes linear time. */
const passes = 8;

/**
 * Returns a function that finds where the next row begins after one that is damaged: a mark that nobody closed makes its
 * cell run on through the rows below. It is the first line that reads as a row of the table's width, with a quoted cell
 * or another such row below.
 *
 * @param width cells of a row
 */
export function nextRowFinder(
  text: string,
  width: number,
  style: TableStyle,
): (damaged: TableRow) => number | undefined {
  let left = passes * text.length;
  const pay = ({ start, end }: TableRow): void => {
    left -= Math.min(end - start, longestCell);
  };
  const isRow = (row: TableRow): boolean => {
    pay(row);
    return !row.isOpen && !row.isDoubtful && row.cells.length === width;
  };
  return (damaged) => {
    const { start, end } = damaged;
    pay(damaged);
    for (let line = nextLine(text, start); line < end && left > 0; line = nextLine(text, line)) {
      const row = readRow(text, line, style);
      if (!isRow(row)) continue;
      if (text.slice(line, row.end).includes('"')) return line;
      if (row.end < text.length && isRow(readRow(text, row.end, style))) return line;
    }
    return undefined;
  };
}

/** Where the next line begins. */
function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}
