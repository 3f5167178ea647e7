/** A run of letters on a page, as a PDF places it; lengths in points from the page's lower left corner. */
export interface Glyphs {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Size of the font, and its name in the file. */
  size: number;
  font: string;
}

/** A line of a page's text, in reading order. */
export interface PageLine {
  text: string;
  /** Where it begins and ends. */
  x: number;
  end: number;
  y: number;
  size: number;
  font: string;
}

/** Runs of one height on the page. */
type Row = Glyphs[];

/** Share of the rows that may cross the space between two columns, and that need text on both sides of it. */
const share = { crossing: 0.2, bothSides: 0.25 };
/** Where that space may lie, in parts of the text's width. */
const middle = { from: 0.35, to: 0.65 };
/** A gap of so many sizes of the font parts two words, or two columns. */
const gap = { word: 0.13, column: 0.8 };

/** The lines of a page; those of two columns one column after the other, between what runs over both. */
export function toPageLines(glyphs: Glyphs[]): PageLine[] {
  const rows = toRows(glyphs.filter(({ text }) => text.trim() !== ''));
  const gutter = findGutter(rows);
  if (gutter === undefined) return rows.map(toLine);
  const lines: PageLine[] = [];
  let [left, right]: [PageLine[], PageLine[]] = [[], []];
  const flush = (): void => {
    lines.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const row of rows) {
    if (crosses(row, gutter)) {
      flush();
      lines.push(toLine(row));
      continue;
    }
    const [own, other] = [row.filter(({ x }) => x < gutter), row.filter(({ x }) => x >= gutter)];
    if (own.length > 0) left.push(toLine(own));
    if (other.length > 0) right.push(toLine(other));
  }
  flush();
  return lines;
}

/** Runs of about the same height, from the top of the page down, each from left to right. */
function toRows(glyphs: Glyphs[]): Row[] {
  const rows: Row[] = [];
  for (const one of glyphs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const last = rows.at(-1);
    if (last && Math.abs(last[0]!.y - one.y) < 0.45 * Math.max(one.size, last[0]!.size)) last.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => row.toSorted((one, other) => one.x - other.x));
}

const endOf = ({ x, width }: Glyphs): number => x + width;
const crosses = (row: Row, at: number): boolean => row.some((one) => one.x < at - 2 && endOf(one) > at + 2);

/** The middle of the widest space that hardly any row runs over; nothing where there is no text on both sides of it. */
function findGutter(rows: Row[]): number | undefined {
  const all = rows.flat();
  if (all.length === 0) return undefined;
  const [first, last] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(endOf))];
  const [from, to] = [middle.from, middle.to].map((part) => Math.round(first + part * (last - first)));
  const free = findFree(rows, from!, to!);
  if (!free || free.to - free.from < gap.column * medianSize(all)) return undefined;
  const at = (free.from + free.to) / 2;
  const sides = [
    rows.filter((row) => row.some((one) => endOf(one) <= at)),
    rows.filter((row) => row.some(({ x }) => x >= at)),
  ];
  return sides.every((side) => side.length >= share.bothSides * rows.length) ? at : undefined;
}

/** The widest stretch between two places that few enough rows run over. */
function findFree(rows: Row[], from: number, to: number): { from: number; to: number } | undefined {
  let best: { from: number; to: number } | undefined;
  let start = from;
  for (let at = from; at <= to + 1; at += 1) {
    const isFree = at <= to && rows.filter((row) => covers(row, at)).length <= share.crossing * rows.length;
    if (isFree) continue;
    if (at > start && (!best || at - start > best.to - best.from)) best = { from: start, to: at };
    start = at + 1;
  }
  return best;
}

/** Whether a row has letters at a place, or only the space between two words. */
const covers = (row: Row, at: number): boolean =>
  row.some((one, index) => {
    const next = row[index + 1];
    const isJoined = next && next.x - endOf(one) < gap.column * one.size;
    return one.x <= at && (isJoined ? next.x : endOf(one)) >= at;
  });

const medianSize = (glyphs: Glyphs[]): number =>
  glyphs.map(({ size }) => size).sort((one, other) => one - other)[Math.floor(glyphs.length / 2)]!;

function toLine(row: Row): PageLine {
  let text = '';
  row.forEach((one, index) => {
    const before = row[index - 1];
    const isApart = before && one.x - endOf(before) > gap.word * one.size;
    if (isApart && !/\s$/.test(text) && !/^\s/.test(one.text)) text += ' ';
    text += one.text;
  });
  const main = row.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  return {
    text: text.trim(),
    x: row[0]!.x,
    end: endOf(row.at(-1)!),
    y: main.y,
    size: main.size,
    font: main.font,
  };
}
