import { dropUnseen } from '../../../text/drop-unseen.ts';
import { limits } from '../../limits.ts';
import type { Box, Passage } from '../../passages/passage.ts';
import { findHyphens, type IsBroken } from '../../record/find-hyphens.ts';
import { joinLines } from '../../record/join-lines.ts';
import type { PageLine } from './to-page-lines.ts';

/** A line with its page. */
interface Placed extends PageLine {
  page: number;
  /** Number of the line in the document, from 1. */
  number: number;
  /** Characters of the document before it. */
  offset: number;
}

/** Lines this far further apart than most begin a new paragraph. */
const wider = 1.25;
/** Share of the lines that are no wider than full ones, and of their width that a line may leave free. */
const full = 0.9;
const slack = 0.92;
/** Pages on which a line stands that is no text of theirs. */
const fewest = 3;
const pageNumber =
  /^(?:(?:page|seite|s\.|p\.)\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:\/|of|von)\s*\d{1,4})?$/i;

/**
 * The paragraphs of a document: lines of one font that follow each other closely, over columns and pages too. Running
 * heads and page numbers stand by themselves.
 *
 * @param pages lines of each page
 * @param bytes of the file: places are in proportion to the text
 */
export function toPassages(pages: PageLine[][], bytes: number): Passage[] {
  const lines = toPlaced(pages);
  const length = lines.reduce((sum, { text }) => sum + text.length + 1, 0);
  const running = findRunning(lines);
  const text = lines.filter((line) => !running.has(line));
  const isBroken = findHyphens(text);
  const pitch = findPitch(text);
  const width = findWidth(text);
  const paragraphs: Placed[][] = [];
  text.forEach((line, index) => {
    const before = text[index - 1];
    if (before && goesOn(before, line, pitch, width)) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
  });
  const all = [...paragraphs.map((own) => ({ own, shape: shapeOf(own[0]!) })), ...[...running].map((line) => ({ own: [line], shape: 'running' }))];
  return all
    .sort((one, other) => one.own[0]!.number - other.own[0]!.number)
    .slice(0, limits.lines)
    .map(({ own, shape }) => toPassage(own, shape, isBroken, (offset) => Math.floor((offset / length) * bytes)));
} // prettier-ignore

function toPlaced(pages: PageLine[][]): Placed[] {
  let [number, offset] = [0, 0];
  return pages.flatMap((lines, page) =>
    lines.map((line) => {
      number += 1;
      const placed = { ...line, page, number, offset };
      offset += line.text.length + 1;
      return placed;
    }),
  );
}

const shapeOf = ({ font, size }: PageLine): string => `p.${font}.s${Math.round(2 * size) / 2}`;

/** Lines at the top and the foot of pages that are page numbers, or the same on several pages but for numbers. */
function findRunning(lines: Placed[]): Set<Placed> {
  const pages = [...Map.groupBy(lines, ({ page }) => page).values()];
  const edges = pages.flatMap((own) => {
    const down = own.toSorted((one, other) => other.y - one.y);
    return [...new Set([...down.slice(0, 2), ...down.slice(-2)])];
  });
  const shapes = Map.groupBy(edges, ({ text }) => text.replace(/\d+/g, '0'));
  return new Set(edges.filter(({ text }) => pageNumber.test(text) || shapes.get(text.replace(/\d+/g, '0'))!.length >= fewest)); // prettier-ignore
}

/** The distance between most lines of text, in sizes of their font. */
function findPitch(lines: Placed[]): number {
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const step = before && before.page === line.page ? (before.y - line.y) / line.size : 0;
    return step > 0.8 && step < 3 ? [step] : [];
  });
  return steps.toSorted((one, other) => one - other)[Math.floor(steps.length / 2)] ?? 1.2;
}

/** The width of the columns: that of their full lines. */
function findWidth(lines: Placed[]): number {
  const widths = lines.map(({ x, end }) => end - x).sort((one, other) => one - other);
  return widths[Math.floor(full * widths.length)] ?? 0;
}

/** Whether the first word of a line had room in the line before it, so that a paragraph ends there. */
function hadRoom(before: Placed, line: Placed, width: number): boolean {
  const own = before.end - before.x;
  const word = line.text.split(' ')[0]!.length + 1;
  return own + (own / before.text.length) * word < slack * width;
}

/** Whether a line carries on the paragraph of the line before it. */
function goesOn(before: Placed, line: Placed, pitch: number, width: number): boolean {
  if (shapeOf(before) !== shapeOf(line)) return false;
  const step = (before.y - line.y) / line.size;
  if (before.page !== line.page || step <= 0)
    return !/[.!?:]["”’)\]]?$/.test(before.text) && /^[\p{Ll}\p{N}(]/u.test(line.text);
  const isIndented = line.x - before.x > line.size && line.x - before.x < 4 * line.size;
  return step < wider * pitch && !(hadRoom(before, line, width) && /^\p{Lu}/u.test(line.text)) && !isIndented;
}

function toPassage(own: Placed[], shape: string, isBroken: IsBroken, byteOf: (offset: number) => number): Passage {
  const joined = joinLines(own.map(({ text }) => text), isBroken);
  const { text, dropped, earlier } = dropUnseen(joined.text, joined.hyphens);
  const [first] = own;
  const box: Box = { name: shape };
  return { text, dropped, hyphens: earlier, box, shape, start: byteOf(first!.offset), line: first!.number, isApart: true, isHidden: false, links: [] };
} // prettier-ignore
