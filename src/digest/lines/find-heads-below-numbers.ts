import type { Line } from './to-lines.ts';

/** A line that is nothing but the number of a page. */
export const pageNumber =
  /^(?:[-–—] ?)?(?:page |p\. ?|s\. )?(\d{1,4})(?: ?(?:of|\/|von|de) ?\d{1,4})?(?: ?[-–—])?$/i;
/** Longest running head, in characters. */
const longest = 120;
/** Fewer heads show nothing. */
const fewest = 2;

/**
 * Finds the numbers of pages and the running heads right below them, by index: lines with the same words below numbers that
 * go up, each of which opens a page by a form feed, or most of which break a sentence off where the numbers count.
 */
export function findHeadsBelowNumbers(lines: Line[]): number[] {
  const numbers = lines.map(({ text }) => (text.length <= longest ? pageNumber.exec(text)?.[1] : undefined));
  const below = lines.flatMap(({ text }, index) =>
    numbers[index - 1] !== undefined && text.length <= longest && /\p{L}{3}/u.test(text) ? [index] : [],
  );
  return [...Map.groupBy(below, (index) => lines[index]!.text).values()].flatMap((group) => {
    if (group.length < fewest) return [];
    const pages = group.map((index) => Number(numbers[index - 1]));
    const steps = pages.slice(1).map((page, at) => page - pages[at]!);
    const isPaged = group.every((index) => lines[index]!.opensPage) && steps.every((step) => step > 0);
    const isCounting = steps.every((step) => step === 1);
    const breaking = group.filter((index) => breaksOff(lines, index)).length;
    return isPaged || (isCounting && 2 * breaking > group.length)
      ? group.flatMap((index) => [index - 1, index])
      : [];
  });
}

/** Whether a sentence goes on below a line from above the number over it. */
const breaksOff = (lines: Line[], index: number): boolean =>
  /[\p{L}\p{N},;]$/u.test(lines[index - 2]?.text ?? '') && /^\p{Ll}/u.test(lines[index + 1]?.text ?? '');
