import type { Observation } from '../features/to-observations.ts';
import { shapeOf } from './to-forms.ts';

/** Which ends of a gap a place is counted from. */
export interface Ends {
  above: boolean;
  below: boolean;
}

/**
 * Features of a line's place in its gap: those of any digest, by what the lines round it are, and those of this one,
 * by the forms that it repeats.
 */
export function placeOf(
  observations: Observation[],
  forms: Map<number, string>,
  gap: number[],
  at: number,
  ends: Ends,
): string[] {
  const index = gap[at]!;
  const { line } = observations[index]!;
  const above = Math.min(line.blanks, 2);
  const below = Math.min(observations[index + 1]?.line.blanks ?? 2, 2);
  const kindAt = (other: number): string =>
    gap[other] === undefined ? 'text' : observations[gap[other]!]!.kind;
  const formAt = (other: number): string => (gap[other] === undefined ? 'text' : forms.get(gap[other]!)!);
  const any = [
    `is ${kindAt(at)}`,
    `above ${above} ${kindAt(at - 1)}`,
    `below ${below} ${kindAt(at + 1)}`,
    `mark ${markOf(line.text)}`,
    ...(ends.above ? [`from above ${Math.min(at, 8)}`] : []),
    ...(ends.below ? [`from below ${Math.min(gap.length - at, 8)}`] : []),
  ];
  return [
    ...any,
    `own = ${forms.get(index)!}`,
    `above = ${above} ${formAt(at - 1)}`,
    `below = ${below} ${formAt(at + 1)}`,
    `head = ${headOf(line.text)}`,
  ];
}

const markKinds: [name: string, pattern: RegExp][] = [
  ['heading', /^#/],
  ['bold', /^(?:\*\*|__)/],
  ['link', /^\[[^\]]+\]\(/],
  ['bracket', /^\[/],
  ['number', /^\(?\d/],
  ['bullet', /^[-*+•★☆◆■●▪‣»→–—]\s/u],
  ['quote', /^[“"«「《]/],
  ['emoji', /^\p{Extended_Pictographic}/u],
  ['code', /^\p{Lu}{1,3}-?\d/u],
  ['label', /^[\p{L} ]{2,24}[:：] /u],
];

/** The kind of mark that a line begins with. */
const markOf = (text: string): string => markKinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'none';

/** The marks that a line begins and ends with. */
function headOf(text: string): string {
  const head = /^(?:[^\p{L}\p{N}]+|[^\p{L}]*\d[^\p{L}]*|\p{Lu}-?\d+ )/u.exec(text)?.[0] ?? '';
  const tail = /(?:[^\p{L}\p{N}.?!]+)$/u.exec(text)?.[0] ?? '';
  return `${shapeOf(head)}…${tail.slice(-6)}`;
}
