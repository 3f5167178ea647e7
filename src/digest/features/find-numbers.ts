/** A paper's number, as "[3]", "(3)", "3.", "#3" or "No. 3", after ornaments or none: "🔥 1. ". */
const numbered =
  /^(?:[\p{Extended_Pictographic}★☆●■◆▶►]\uFE0F?\s?){0,3}(?:\[(\d{1,5})\]|\((\d{1,5})\)|#?(\d{1,5})[.):：、]|#(\d{1,5})|No\. (\d{1,5})[.:]?)\s+(?=\S)/u;
/** Fewer numbers in a row prove nothing. */
const fewest = 3;

/** Lines of facts that may stand between a title and its text, at most. */
const farthest = 8;

/** Items of the lists that abstracts usually have; higher numbers are the digest's. */
const longestList = 3;

/** A numbered line, and the longest run of numbers that ends with it. */
interface Transition {
  line: number;
  length: number;
  before?: Transition;
}

/** Numbers of the digest's papers: index of the line to the length of its number mark. */
export type Numbers = Map<number, number>;

/**
 * Finds the papers' numbers: the longest run of texts numbered nearly without a gap, of which the first are followed
 * by text before the next number, as items of lists within abstracts are not. Numbers may begin anew in each section.
 */
export function findNumbers(texts: string[], isTextual: (index: number) => boolean): Numbers {
  const marks = texts.map((text) => numbered.exec(text));
  const run = findRun(marks, isTextual);
  const found: Numbers = new Map();
  const isCounting = run.some((line) => numberOf(marks[line]!) > 1);
  if (run.length < fewest || !isCounting) return found;
  const add = (line: number): unknown => found.set(line, marks[line]![0].length);
  run.forEach((line, index) => {
    add(line);
    findSkipped(marks, line, run[index + 1] ?? marks.length).forEach(add);
  });
  return found;
}

/** The longest run, as indices of its lines. */
function findRun(marks: Mark[], isTextual: (index: number) => boolean): number[] {
  const best = new Map<number, Transition>();
  let longest: Transition | undefined;
  marks.forEach((mark, line) => {
    if (!mark) return;
    const number = numberOf(mark);
    if (number <= longestList && !hasTextBelow(marks, line, isTextual)) return;
    const before =
      number === 1 ? longest : (best.get(number - 1) ?? best.get(number - 2) ?? best.get(number - 3));
    if (number !== 1 && !before) return;
    const transition = { line, length: (before?.length ?? 0) + 1, before };
    if (transition.length >= (best.get(number)?.length ?? 0)) best.set(number, transition);
    if (transition.length > (longest?.length ?? 0)) longest = transition;
  });
  const run: number[] = [];
  for (let transition = longest; transition; transition = transition.before) run.push(transition.line);
  return run.reverse();
}

/** Papers without text between two of the run: the numbers that follow `from` one by one. */
function findSkipped(marks: Mark[], from: number, to: number): number[] {
  const skipped: number[] = [];
  const next = marks[to] ? numberOf(marks[to]) : 0;
  let number = numberOf(marks[from]!) + 1;
  for (let line = from + 1; line < to && number < next; line += 1) {
    if (!marks[line] || numberOf(marks[line]!) !== number) continue;
    skipped.push(line);
    number += 1;
  }
  return skipped;
}

type Mark = RegExpExecArray | null;

const numberOf = (mark: Mark): number => Number(mark?.slice(1).find(Boolean));

/** Whether text stands below a marked line, before the next mark. */
export function hasTextBelow(marks: unknown[], line: number, isTextual: (index: number) => boolean): boolean {
  for (let next = line + 1; next < Math.min(marks.length, line + farthest); next += 1) {
    if (marks[next]) return false;
    if (isTextual(next)) return true;
  }
  return false;
}
