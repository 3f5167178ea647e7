import type { Line } from './to-lines.ts';

const numbered =
  /^(?:\[(\d{1,5})\]|\((\d{1,5})\)|#?(\d{1,5})[.):：、]|#(\d{1,5})|No\. (\d{1,5})[.:]?)\s+(?=\S)/;
/** Fewer numbers in a row prove nothing. */
const fewest = 3;

/** A numbered line, and the longest run of numbers that ends with it. */
interface Step {
  line: number;
  length: number;
  before?: Step;
}

/** Lines that carry the numbers 1, 2, 3 … of the digest's papers: index of the line to the length of its number mark. */
export type Numbers = Map<number, number>;

/**
 * Finds the papers' numbers: the longest run of lines numbered without a gap, of which each is followed by text
 * before the next number, as items of lists within abstracts are not. Numbers may begin anew in each section.
 */
export function findNumbers(lines: Line[], isTextual: (index: number) => boolean): Numbers {
  const best = new Map<number, Step>();
  let longest: Step | undefined;
  const marks = lines.map(({ text }) => numbered.exec(text));
  marks.forEach((mark, line) => {
    if (!mark || !hasTextBelow(marks, line, isTextual)) return;
    const number = Number(mark.slice(1).find(Boolean));
    const before = number === 1 ? longest : (best.get(number - 1) ?? best.get(number - 2));
    if (number !== 1 && !before) return;
    const step = { line, length: (before?.length ?? 0) + 1, before };
    if (step.length > (best.get(number)?.length ?? 0)) best.set(number, step);
    if (step.length > (longest?.length ?? 0)) longest = step;
  });
  const found: Numbers = new Map();
  if (!longest || longest.length < fewest) return found;
  for (let step: Step | undefined = longest; step; step = step.before)
    found.set(step.line, marks[step.line]![0].length);
  return found;
}

function hasTextBelow(
  marks: (RegExpExecArray | null)[],
  line: number,
  isTextual: (index: number) => boolean,
): boolean {
  for (let next = line + 1; next < Math.min(marks.length, line + 8); next += 1) {
    if (marks[next]) return false;
    if (isTextual(next)) return true;
  }
  return false;
}
