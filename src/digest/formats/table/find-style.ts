import { isKnownName } from '../../entries/field-names.ts';
import { parseRows, type TableStyle } from './parse-rows.ts';

/** A table's way of writing, and the row that names its columns. */
export interface Head {
  style: TableStyle;
  /** Number of rows before it. */
  at: number;
}

/** Rows among which the head is looked for, and rows that show whether a style fits. */
const heads = 8;
const looked = 60;
/** Characters of a file that are looked at. */
const start = 256 * 1024;

const styles: TableStyle[] = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, isQuoted: true }));

/** How a table is written: the style in which most names of the head row are known and most rows are as long as it. */
export function findStyle(
  text: string,
  own: TableStyle[] = [...styles, { delimiter: '\t', isQuoted: false }],
): Head | undefined {
  const found = own.flatMap((style) => {
    const rows = firstRows(text.slice(0, start), style);
    const known = rows.slice(0, heads).map(knownNames);
    const at = known.findIndex((count) => count > 1 && count === Math.max(...known));
    if (at < 0) return [];
    const width = rows[at]!.length;
    const below = rows.slice(at + 1, -1);
    const even = below.filter((cells) => cells.length === width).length / Math.max(1, below.length);
    return [{ style, at, score: known[at]! + even - (style.isQuoted ? 0 : 0.01) }];
  });
  return found.toSorted((one, other) => other.score - one.score)[0];
}

/** How a table is written in whose first row no name is known: the style in which most rows are as long as the first. */
export function guessStyle(text: string): Head | undefined {
  const found = styles.map((style) => {
    const [first = [], ...below] = firstRows(text.slice(0, start), style);
    const even = below.filter(({ length }) => length === first.length).length / Math.max(1, below.length);
    return { style, at: 0, score: first.length > 1 ? even : 0 };
  });
  return found.filter(({ score }) => score > 0).toSorted((one, other) => other.score - one.score)[0];
}

/** Rows that show a table, share of them that are as long as the first, and characters of a column's name. */
const [fewest, mostly, longestName] = [2, 0.9, 60];

/** Whether a text is rows of equal length below one that may name columns. */
export function isEven(text: string, delimiter: string): boolean {
  const { first, below, even } = compareRows(text, delimiter);
  const areNames = first.length > 1 && first.every((cell) => cell.length < longestName);
  return areNames && even >= fewest && even >= mostly * below.length;
}

/** Columns that show a table where all rows have them, and characters of a cell that holds an abstract. */
const many = 3;
const longText = 100;
const columnName = /^\p{L}[^.!?]*$/u;

/**
 * Whether a text is nothing but rows of as many cells: the first names its columns, and one column holds abstracts. A list
 * of talks, or text that is set in by tabs, is no such table.
 */
export function isGrid(text: string, delimiter: string): boolean {
  const { first, below, even } = compareRows(text, delimiter, Infinity);
  const areNames =
    first.every((cell) => columnName.test(cell.trim())) && new Set(first).size === first.length;
  const hasAbstracts = first.some((_, column) => {
    const long = below.filter((cells) => (cells[column] ?? '').length > longText).length;
    return long >= mostly * below.length;
  });
  return first.length >= many && areNames && hasAbstracts && even === below.length && isEven(text, delimiter);
}

/** The first row, those below it, and how many of them are as long. */
function compareRows(
  text: string,
  delimiter: string,
  most = looked,
): { first: string[]; below: string[][]; even: number } {
  const [first = [], ...rest] = firstRows(text, { delimiter, isQuoted: true }, most);
  const mayBeCut = rest.length > fewest && !text.endsWith('\n');
  const below = mayBeCut ? rest.slice(0, -1) : rest;
  return { first, below, even: below.filter(({ length }) => length === first.length).length };
}

function firstRows(text: string, style: TableStyle, most = looked): string[][] {
  const rows: string[][] = [];
  for (const { cells } of parseRows(text, style)) {
    rows.push(cells);
    if (rows.length === most) break;
  }
  return rows;
}

/** How many cells are names of columns; two of two, or two of more. */
const knownNames = (cells: string[]): number => cells.filter(isKnownName).length;
