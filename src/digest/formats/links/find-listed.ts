import { linesOf, type PlacedLine } from '../tagged/lines-of.ts';

/** An item of a list and all that is set in below it. Places are characters; `end` is exclusive. */
export interface Listed {
  start: number;
  end: number;
  /** Its first line without the bullet. */
  text: string;
  /** The lines below, without the blanks before them; blank lines are empty. */
  below: string[];
  section?: string;
}

/** The items of a list, and the lines that are in none, headings and blank lines apart. */
export interface Found {
  items: Listed[];
  others: PlacedLine[];
}

/** A heading of Markdown, with its text. */
export const heading = /^\s{0,3}#{1,6}\s+(.*?)[\s#]*$/;
const bullet = /^( {0,3})(?:[-*+•]|\d{1,4}[.)])\s+(?=\S)/;

/** Finds the items of the outermost list of a text; further lists within an item belong to it. */
export function findListed(whole: string): Found {
  const found: Found = { items: [], others: [] };
  let section: string | undefined;
  let open: Listed | undefined;
  let depth = 0;
  for (const line of linesOf(whole)) {
    const text = line.text.trim();
    const mark = bullet.exec(line.text);
    const isBelow = open !== undefined && indentOf(line.text) > depth;
    if (text === '') open?.below.push('');
    else if (isBelow) {
      open!.below.push(text);
      open!.end = line.end;
    } else if (mark) {
      depth = mark[1]!.length;
      open = { start: line.start, end: line.end, text: line.text.slice(mark[0].length).trim(), below: [], section };
      found.items.push(open);
    } else {
      open = undefined;
      const name = heading.exec(line.text)?.[1];
      if (name === undefined) found.others.push(line);
      else section = name.replace(/[*_`]/g, '').trim();
    }
  }
  return found;
} // prettier-ignore

/** How far a line is set in; a tab counts as four blanks. */
const indentOf = (line: string): number => /^\s*/.exec(line)![0].replaceAll('\t', '    ').length;
