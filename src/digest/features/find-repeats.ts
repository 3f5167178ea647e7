import type { Line } from '../lines/to-lines.ts';

/** Longest line of boilerplate that is known by repetition alone, in characters: numbers apart, or word for word. */
const longest = { alike: 60, exact: 120 };
/** A line said fewer times, or before fewer other lines, proves nothing. */
const fewest = 3;

/** Repeated lines by index: numbers apart, or word for word. */
export type Repeats = Map<number, 'alike' | 'exact'>;

/** What is known of lines before. */
export interface RepeatSigns {
  /** Whether a line may be boilerplate at all, and whether it is beyond doubt. */
  isOpen: (index: number) => boolean;
  isBoilerplate: (index: number) => boolean;
  /** Whether it ends a sentence: papers that stand in a digest several times have the same last lines. */
  isSentence: (index: number) => boolean;
}

/**
 * Lines that a digest says again and again, numbers apart, each time before something else: boilerplate that no list
 * of words knows ("Share | Save | Report", "12 points"). A title that is repeated has the same text below each time.
 */
export function findRepeats(lines: Line[], { isOpen, isBoilerplate, isSentence }: RepeatSigns): Repeats {
  const repeats: Repeats = new Map();
  const isPassed = (index: number): boolean => isBoilerplate(index) || repeats.has(index);
  const groups = groupByForm(lines, isOpen);
  for (const round of [1, 2]) {
    const next = nextOthers(lines, isPassed);
    for (const group of groups) {
      const followers = new Set(group.map((index) => formOf(lines[next[index]!]?.text ?? '')));
      if (followers.size < fewest) continue;
      if (group.some(isSentence) && !isAnywhere(lines, group)) continue;
      const texts = new Set(group.map((index) => lines[index]!.text));
      if (texts.size > 1 && group.some((index) => lines[index]!.text.length > longest.alike)) continue;
      for (const index of group) repeats.set(index, texts.size === 1 ? 'exact' : 'alike');
    }
    if (round === 1 && repeats.size === 0) break;
  }
  return repeats;
}

/** Whether the same sentence stands below different lines. */
function isAnywhere(lines: Line[], group: number[]): boolean {
  const texts = new Set(group.map((index) => lines[index]!.text));
  const before = new Set(group.map((index) => lines[index - 1]?.text));
  return texts.size === 1 && before.size >= fewest;
}

function groupByForm(lines: Line[], isOpen: (index: number) => boolean): number[][] {
  const open = lines.flatMap(({ text }, index) =>
    text.length <= longest.exact && isOpen(index) ? [index] : [],
  );
  const groups = Map.groupBy(open, (index) => formOf(lines[index]!.text));
  return [...groups.values()].filter((group) => group.length >= fewest);
}

/** Index of the next line that is not passed over, for each line. */
function nextOthers(lines: Line[], isPassed: (index: number) => boolean): number[] {
  const next: number[] = [];
  let at = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    next[index] = at;
    if (!isPassed(index)) at = index;
  }
  return next;
}

const formOf = (text: string): string => text.slice(0, 200).replace(/\d[\d.,]*/g, '0');
