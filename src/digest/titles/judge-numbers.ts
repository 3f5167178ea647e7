import { isMost } from './cut.ts';
import { endOf, type Piece } from './to-pieces.ts';

/** Signs that a number, word or amount goes on after, and those that make one of a number beside them. */
const joint = /^[\p{L}\p{N}\p{Sc}%°'’\-‐‑–.+×]/u;
const unit = /^[%°,，&]/u;

/**
 * Whether a mark ends where a title may begin, or the other way round: "3" of "3D Printing" and "1936" of "Castile, 1936" are part
 * of what stands beside them.
 *
 * @param pieces those of a title, from the mark on
 * @param length pieces of the mark
 */
function isApart(pieces: Piece[], length: number): boolean {
  const [last, next] = [pieces[length - 1], pieces[length]];
  if (!last || !next || unit.test(last.text)) return false;
  const isGlued = endOf(last) === next.at || endOf(next) === last.at;
  if (last.shape !== '0')
    return !(isGlued && length > 1 && /^[\p{L}'’\-‐‑]/u.test(last.text)) && !isAmount(last, next);
  return !(isGlued && joint.test(next.text)) && !unit.test(next.text) && next.shape !== '$';
}

const isAmount = (sign: Piece, number: Piece): boolean => sign.shape === '$' && number.shape === '0';

/**
 * Leaves out of what titles share the numbers that are the titles' own. Those of the digest repeat in form with a sign
 * between them and the title, are dates, or count.
 *
 * @param rows pieces of the titles, from the mark on
 * @param shapes what most of them share
 */
export function withoutOwnNumbers(rows: Piece[][], shapes: string[]): string[] {
  const number = shapes.lastIndexOf('0');
  if (number < 0) return shapes;
  const marks = rows.filter((own) => begins(own, shapes)).map((own) => own.slice(0, shapes.length));
  const isMark = isMost(marks.length, rows.length) && (isForm(shapes) || isCounting(marks));
  return isMark ? shapes : withoutOwnNumbers(rows, shapes.slice(0, number));
}

/** Whether a title has the mark, and it ends there. */
export const begins = (pieces: Piece[], shapes: string[]): boolean =>
  startsWith(pieces, shapes) && isApart(pieces, shapes.length);

export const startsWith = (pieces: Piece[], shapes: string[]): boolean =>
  pieces.length > shapes.length && shapes.every((shape, at) => pieces[at]!.shape === shape);

const isForm = (shapes: string[]): boolean =>
  shapes.at(-1) !== '0' || shapes.includes('M 0') || shapes.filter((shape) => shape === '0').length > 2;

const { compare } = new Intl.Collator('en', { numeric: true });

/** Whether marks count up, perhaps from 1 again in each section; years do not, and two numbers only from one to the next. */
function isCounting(marks: Piece[][]): boolean {
  const values = marks.map((mark) => mark.toSorted((one, other) => one.at - other.at).map(({ text }) => text).join(' ')); // prettier-ignore
  const steps = values.slice(1).map((value, at) => compare(value, values[at]!));
  const isRising = steps.every((step, at) => step > 0 || /(?<!\d)1$/.test(values[at + 1]!));
  const ups = steps.filter((step) => step > 0).length;
  if (!isRising || ups < steps.length / 2 || values.every((value) => /^(?:1[5-9]|20)\d\d$/.test(value)))
    return false;
  return ups > 1 || (ups === 1 && Number(values[1]) - Number(values[0]) === 1);
}
