import { findNumbers } from './find-numbers.ts';
import type { Line } from './to-lines.ts';

/** Characters at the start of a line that belong to the digest, not to the paper: "12. ", "Title: ", "### ". */
export interface Mark {
  kind: 'title' | 'abstract' | 'number';
  length: number;
}

/** Marks by the index of their line. */
export type Marks = Map<number, Mark>;

const labels: [kind: 'title' | 'abstract', pattern: RegExp][] = [
  ['title', /^(?:title|题目|题名|標題|标题)\s?[:：]\s*(?=\S)/i],
  ['abstract', /^(?:abstract|summary|摘要)\s?[:：.—–-]+\s*(?=\S)/i],
];
const heading = /^#{1,6} (?=\S)/;
/** Fewer marks of a kind prove nothing; nor do they if far fewer lines have them than stand apart. */
const fewest = 3;
const least = 0.06;

/** Finds the labels, headings of Markdown and running numbers that a digest's titles and abstracts begin with. */
export function findMarks(
  lines: Line[],
  isTextual: (index: number) => boolean,
  isFact: (index: number) => boolean,
): Marks {
  const marks: Marks = new Map([...findLabels(lines), ...findHeadings(lines)]);
  const texts = lines.map(({ text }, index) =>
    isFact(index) ? '' : text.slice(marks.get(index)?.length ?? 0),
  );
  const numbers = findNumbers(texts, isTextual);
  if (!isRegular(numbers.size, lines)) numbers.clear();
  for (const [index, length] of numbers) {
    const outer = marks.get(index);
    marks.set(index, { kind: outer?.kind ?? 'number', length: length + (outer?.length ?? 0) });
  }
  return marks;
}

/** Whether so many marks are the digest's: nearly every paper has one. */
function isRegular(marks: number, lines: Line[]): boolean {
  const apart = lines.filter(({ isApart }) => isApart).length;
  return marks >= Math.max(fewest, least * apart);
}

function findLabels(lines: Line[]): [number, Mark][] {
  return labels.flatMap(([kind, pattern]) => {
    const found = lines.flatMap(({ text }, index): [number, Mark][] => {
      const length = pattern.exec(text)?.[0].length;
      return length ? [[index, { kind, length }]] : [];
    });
    return isRegular(found.length, lines) ? found : [];
  });
}

/** Titles are the headings of the level that most headings have. */
function findHeadings(lines: Line[]): [number, Mark][] {
  const found = lines.flatMap(({ text }, index): [number, Mark][] => {
    const length = heading.exec(text)?.[0].length;
    return length ? [[index, { kind: 'title', length }]] : [];
  });
  const levels = Map.groupBy(found, ([, { length }]) => length);
  const most = [...levels.values()].sort((one, other) => other.length - one.length)[0] ?? [];
  return most.length >= fewest ? most : [];
}
