import { limits } from '../../limits.ts';

/** A row of a table, by its place in the text; the end includes the line's end. */
export interface TableRow {
  cells: string[];
  start: number;
  end: number;
  /** Whether a quoted cell does not close before the text ends. */
  isOpen: boolean;
  /** Whether a quoted cell may hold the beginning of another row. */
  isDoubtful: boolean;
}

/** How a table is written. */
export interface TableStyle {
  delimiter: string;
  /** Whether quotation marks at the start of a cell quote it; else they are text. */
  isQuoted: boolean;
}

/**
 * The rows of a table with quoted cells as RFC 4180 has them, and any line ends. A quotation mark in a quoted cell that
 * no delimiter or line end follows is text. Linear.
 */
export function* parseRows(text: string, style: TableStyle): Generator<TableRow> {
  for (let at = 0; at < text.length;) {
    const row = readRow(text, at, style);
    yield row;
    at = row.end;
  }
}

/** The row that begins at an offset. */
export function readRow(text: string, start: number, { delimiter, isQuoted }: TableStyle): TableRow {
  const plainEnd = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  const row: TableRow = { cells: [], start, end: start, isOpen: false, isDoubtful: false };
  let at = start;
  for (;;) {
    const quote = isQuoted ? openingQuote(text, at) : -1;
    const end = quote < 0 ? endOfPlain(text, at, plainEnd) : endOfQuoted(text, quote, delimiter);
    row.isOpen = end < 0;
    const stop = end < 0 ? text.length : end;
    if (quote >= 0) row.isDoubtful ||= holdsOpening(text.slice(quote, stop), delimiter);
    row.cells.push(quote < 0 ? text.slice(at, stop) : unquote(text.slice(quote, stop)));
    at = stop;
    if (text[at] !== delimiter) break;
    at += 1;
  }
  row.end = at + (text.startsWith('\r\n', at) ? 2 : at < text.length ? 1 : 0);
  return row;
}

/** Whether a quoted cell of several lines holds a mark that opens a cell: then it may be one that nobody closed. */
function holdsOpening(cell: string, delimiter: string): boolean {
  const lines = cell.search(/[\r\n]/);
  return lines >= 0 && cell.slice(lines).replaceAll('""', '').includes(`${delimiter}"`);
}

const quoted = / *"/y;

function openingQuote(text: string, at: number): number {
  quoted.lastIndex = at;
  const found = quoted.exec(text);
  return found ? at + found[0].length - 1 : -1;
}

function endOfPlain(text: string, at: number, plainEnd: RegExp): number {
  plainEnd.lastIndex = at;
  return plainEnd.exec(text)?.index ?? text.length;
}

/** The longest quoted cell, in characters: twice as much as a record may have. A longer one was never closed. */
export const longestCell = 2 * limits.record;

/** Offset after a quoted cell, or -1 if it does not close. */
function endOfQuoted(text: string, quote: number, delimiter: string): number {
  for (let at = text.indexOf('"', quote + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (at - quote > longestCell) return -1;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    let after = at + 1;
    while (text[after] === ' ') after += 1;
    const next = text[after];
    if (next === undefined || next === delimiter || next === '\n' || next === '\r') return after;
  }
  return -1;
}

const unquote = (cell: string): string =>
  cell.trimEnd().replace(/^"/, '').replace(/"$/, '').replaceAll('""', '"');
