import type { Line } from '../lines/to-lines.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import { findNumbers, hasTextBelow } from './find-numbers.ts';
import type { Tail } from './facts.ts';
import { unmark } from './unmark.ts';

/** Characters round a line's text that belong to the digest, not to the paper: "12. ", "Title: ", "### ", "★ ". */
export interface Mark {
  kind: 'title' | 'abstract' | 'number';
  /** Characters before the paper's own text, and behind it. */
  length: number;
  tail: number;
  /** What the characters before and behind a title state. */
  stated?: Tail;
}

/** Marks by the index of their line. */
export type Marks = Map<number, Mark>;

/** What marks are told by. */
export interface Signs {
  /** Whether a line is surely no title: part of an abstract, or a fact. */
  isTextual: (index: number) => boolean;
  /** Whether a line states facts or is boilerplate. */
  isBeside: (index: number) => boolean;
}

const patterns = readPatterns('marks');
const labels: [kind: 'title' | 'abstract', pattern: RegExp][] = [
  ['title', patterns.title!.regex],
  ['abstract', patterns.abstract!.regex],
];
/** An abstract's label before a text of so many characters is known by itself. */
const longAbstract = 120;
/** Share of the long texts that have such labels, where they are few. */
const leastSure = 0.3;
const sureLabel = patterns['sure-abstract']!.regex;
const heading = /^#{1,6} (?=\S)/;
const decoration = /^(?:\p{Extended_Pictographic}\uFE0F?|[★☆◆◇■□▪●○•‣⁃»→*–-]) (?=\S)/u;
const bold = /^(\*\*|__)(?=\S)[^*_]{8,300}\1$/;
/** Fewer marks of a kind prove nothing; nor do they if far fewer lines have them than stand apart. */
const fewest = 3;
const least = 0.06;
/** Share of the lines with a decoration that text must follow if it is the titles'. */
const most = 0.8;

/** Finds the labels, headings, decorations and running numbers that a digest's titles and abstracts begin with. */
export function findMarks(lines: Line[], { isTextual, isBeside }: Signs): Marks {
  const outer: Marks = withoutRepeats(lines, [
    ...findDecorations(lines, { isTextual, isBeside }),
    ...findBold(lines),
    ...findHeadings(lines),
    ...findLabels(lines),
  ]);
  const texts = lines.map(({ text }, index) => (isBeside(index) ? '' : within(text, outer.get(index))));
  const numbers = withoutAlike(findNumbers(texts, isTextual), lines);
  if (!isRegular(numbers.size, lines)) return outer;
  const marks: Marks = new Map(outer);
  for (const [index, number] of numbers) {
    const { kind = 'number', length = 0, tail = 0 } = outer.get(index) ?? {};
    marks.set(index, { kind, length: length + number, tail });
  }
  return marks;
}

/** The start of a line, numbers made alike. */
const shapeOfLine = (line: Line): string => line.text.slice(0, 80).replace(/\d+/g, '0');

/** Numbers but those of lines that say the same again and again, numbers apart: "12. added 2025-10-20" is no title. */
function withoutAlike(numbers: Map<number, number>, lines: Line[]): Map<number, number> {
  const shapes = Map.groupBy(numbers.keys(), (index) => shapeOfLine(lines[index]!));
  return new Map([...numbers].filter(([index]) => shapes.get(shapeOfLine(lines[index]!))!.length < fewest));
}

/** Marks but those of lines that say the same again and again, numbers apart: "**Poster 12**" is no title. */
function withoutRepeats(lines: Line[], marks: [number, Mark][]): Marks {
  const shapeOf = (index: number): string => shapeOfLine(lines[index]!);
  const shapes = Map.groupBy(marks, ([index]) => shapeOf(index));
  const isRepeated = ([index, { kind }]: [number, Mark]): boolean =>
    kind === 'title' && shapes.get(shapeOf(index))!.length >= fewest;
  return new Map(marks.filter((mark) => !isRepeated(mark)));
}

/** The paper's own text of a line. */
export const within = (text: string, mark: Mark | undefined): string =>
  mark ? text.slice(mark.length, text.length - mark.tail) : text;

/** Whether so many marks are the digest's: nearly every paper has one. */
function isRegular(marks: number, lines: Line[]): boolean {
  const apart = lines.filter(({ isApart }) => isApart).length;
  return marks >= Math.max(fewest, least * apart);
}

function findLabels(lines: Line[]): [number, Mark][] {
  return labels.flatMap(([kind, pattern]) => {
    const found = lines.flatMap(({ text }, index): [number, Mark][] => {
      const plain = unmark(text);
      if (!pattern.test(plain)) return [];
      return [[index, { kind, length: text.length - plain.replace(pattern, '').length, tail: 0 }]];
    });
    if (isRegular(found.length, lines))
      return kind === 'abstract' ? [...found, ...findLoose(lines, found)] : found;
    const sure = found.filter(([index]) => kind === 'abstract' && isSureLabel(lines, index));
    const texts = lines.filter(({ text }) => text.length >= longAbstract).length;
    return sure.length >= leastSure * texts ? sure : [];
  });
}

/** Where most abstracts have a label, the same without a sign behind it is one too. */
function findLoose(lines: Line[], found: [number, Mark][]): [number, Mark][] {
  const known = new Set(found.map(([index]) => index));
  const words = new Set(found.map(([index]) => labelWord(lines[index]!.text)));
  return lines.flatMap(({ text }, index): [number, Mark][] => {
    const word = labelWord(text);
    const isLabel = !known.has(index) && word !== '' && text.length >= longAbstract && words.has(word);
    return isLabel ? [[index, { kind: 'abstract', length: word.length + 1, tail: 0 }]] : [];
  });
}

const labelWord = (text: string): string => /^\p{L}+(?= \S)/u.exec(text)?.[0] ?? '';

/** Whether a text says itself that it is an abstract, by one line or by the lines that follow. */
function isSureLabel(lines: Line[], index: number): boolean {
  if (!sureLabel.test(unmark(lines[index]!.text))) return false;
  const next = lines[index + 1];
  const whole = lines[index]!.text.length + (next && !next.isApart ? next.text.length : 0);
  return whole >= longAbstract;
}

/** Titles are the headings of the level that most headings have. */
function findHeadings(lines: Line[]): [number, Mark][] {
  const levels = groupMarks(lines, heading);
  const most = levels.sort((one, other) => other.length - one.length)[0] ?? [];
  return most.length >= fewest ? most : [];
}

/** Lines set in bold as a whole. */
function findBold(lines: Line[]): [number, Mark][] {
  const found = lines.flatMap(({ text }, index): [number, Mark][] =>
    bold.test(text) ? [[index, { kind: 'title', length: 2, tail: 2 }]] : [],
  );
  return isRegular(found.length, lines) ? found : [];
}

/** Signs before titles: items of lists have them too, but no text of their own below. */
function findDecorations(lines: Line[], { isTextual, isBeside }: Signs): [number, Mark][] {
  return groupMarks(lines, decoration).flatMap((group) => {
    const marked = lines.map(() => false);
    for (const [index] of group) marked[index] = true;
    const titles = group.filter(
      ([index, mark]) =>
        /\p{L}{2}/u.test(within(lines[index]!.text, mark)) &&
        !isTextual(index) &&
        !isBeside(index) &&
        hasTextBelow(marked, index, isTextual),
    );
    return isRegular(titles.length, lines) && titles.length >= most * group.length ? titles : [];
  });
}

/** The lines that begin with a mark, by the mark. */
function groupMarks(lines: Line[], pattern: RegExp): [number, Mark][][] {
  const found = lines.flatMap(({ text }, index): { sign: string; entry: [number, Mark] }[] => {
    const sign = pattern.exec(text)?.[0];
    return sign ? [{ sign, entry: [index, { kind: 'title', length: sign.length, tail: 0 }] }] : [];
  });
  return [...Map.groupBy(found, ({ sign }) => sign).values()].map((group) => group.map(({ entry }) => entry));
}
