import { findHeadsBelowNumbers, pageNumber } from './find-heads-below-numbers.ts';
import { findRunningHeads } from './find-running-heads.ts';
import type { Line } from './to-lines.ts';

/** Longest running head, in characters. */
const longest = 120;

/**
 * The lines of a digest without the page numbers and running heads of a typeset document, each of which is kept with
 * the line above it. Text that a page break interrupts goes on. Pages show themselves by form feeds, by a number
 * and a line that is repeated, be it below the number or apart, or by lines that count them.
 */
export function skipPageBreaks(lines: Line[]): Line[] {
  const shapes = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length > longest) continue;
    shapes.set(shapeOf(text), (shapes.get(shapeOf(text)) ?? 0) + 1);
  }
  const isRepeated = ({ text }: Line): boolean =>
    (shapes.get(shapeOf(text)) ?? 0) > 2 && /\p{L}{3}/u.test(text);
  const running = new Set([...findRunningHeads(lines), ...findHeadsBelowNumbers(lines)]);
  const skipped = lines.map((_, index) => index > 0 && running.has(index));
  const standsAlone = (index: number): boolean =>
    Boolean(lines[index]?.isApart) && (lines[index + 1]?.isApart ?? true);
  lines.forEach((line, index) => {
    if (index === 0) return;
    const isNumber = pageNumber.test(line.text) && standsAlone(index);
    const next = lines[index + 1];
    if (
      line.opensPage &&
      line.text.length <= longest &&
      (isHead(line.raw) || (standsAlone(index) && (isRepeated(line) || isNumber)))
    ) {
      skipped[index] = true;
      if (pageNumber.test(lines[index - 1]!.text)) skipped[index - 1] = true;
    }
    if (isNumber && next && standsAlone(index + 1) && isRepeated(next) && !next.opensPage) {
      skipped[index] = true;
      skipped[index + 1] = true;
    }
    if (isNumber && next?.opensPage) skipped[index] = true;
  });
  return take(divide(lines, running), skipped);
}

/** Lines with the blank line above a running head moved below it. */
function divide(lines: Line[], running: Set<number>): Line[] {
  let blanks = 0;
  return lines.map((line, index) => {
    const above = running.has(index - 1) ? blanks : 0;
    blanks = Math.max(line.blanks, above);
    return above > line.blanks ? { ...line, isApart: true, blanks: above } : line;
  });
}

/** Whether a line has words at both margins: "Book of Abstracts          23rd Congress". */
const isHead = (raw: string): boolean => /\S {4,}\S/.test(raw);

const shapeOf = (text: string): string => text.replace(/\d+/g, '0');

function take(lines: Line[], skipped: boolean[]): Line[] {
  const taken: Line[] = [];
  lines.forEach((line, index) => {
    const last = taken.at(-1);
    if (skipped[index] && last) {
      last.end = line.end;
      last.skipped = [...(last.skipped ?? []), { text: line.text, number: line.number }];
    } else taken.push(last?.skipped && index > 0 && skipped[index - 1] ? goOn(line, last) : { ...line });
  });
  return taken;
}

/** A line after a page break: apart from the one before it only if that one ends a sentence. */
function goOn(line: Line, before: Line): Line {
  const isOpen = !/[.!?。！？:]["”’)\]]?$/u.test(before.text);
  return isOpen && /^[\p{Ll}\p{N}([$"“]/u.test(line.text)
    ? { ...line, isApart: false, blanks: 0 }
    : { ...line };
}
