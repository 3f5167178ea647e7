import type { Measure } from '../lines/measure-line.ts';
import type { Line } from '../lines/to-lines.ts';

/** The contents list of a digest. */
export interface Contents {
  /** How many lines it takes, with all that stands above. */
  count: number;
  titles: Listed[];
  /** Whether nothing but titles that stand again below, and names, stands in the list: then it lists all papers. */
  isComplete: boolean;
}

/** A title that stands once in the list and once above its paper's text: first and last line of each. */
export interface Listed {
  entry: number;
  entryEnd: number;
  title: number;
  last: number;
}

/** Fewer listed titles prove nothing. */
const fewest = 2;
/** A shorter title may be any heading, in characters without spaces. */
const shortest = 12;
/** Lines from one listed title to the next, at most. */
const farthest = 8;
/** A longer line is text. */
const longest = 250;

/**
 * Finds the contents list at the head of a digest: titles that stand again below in the same order, there with text. What
 * stands above the list is the head of the page.
 */
export function findContents(
  lines: Line[],
  measures: Measure[],
  isNames: (index: number) => boolean,
): Contents | undefined {
  const isText = (index: number): boolean => isProse(measures[index]!);
  const pairs = toList(findPairs(lines), isText);
  if (pairs.length < fewest || !hasText(pairs.at(-1)!.last, lines.length, isText)) return undefined;
  let end = pairs.at(-1)!.entry + 1;
  while (end < pairs[0]!.title && !lines[end]!.isApart) end += 1;
  const entries = new Set(pairs.flatMap(({ entry, entryEnd }) => [entry, entryEnd]));
  const list = Array.from({ length: end - pairs[0]!.entry }, (_, at) => pairs[0]!.entry + at);
  return {
    count: end,
    titles: pairs,
    isComplete: list.every((index) => entries.has(index) || isNames(index)),
  };
}

const isProse = ({ capitals, lowWords, sentenceWords, breaks }: Measure): boolean =>
  capitals < 0.5 && lowWords > 2 && sentenceWords > (breaks > 0 ? 0 : 1);

const hasText = (from: number, to: number, isText: (index: number) => boolean): boolean => {
  for (let index = from; index < to; index += 1) if (isText(index)) return true;
  return false;
};

/** Titles that stand twice in the digest: on one line or two, numbers and marks apart. */
function findPairs(lines: Line[]): Listed[] {
  const places = new Map<string, { from: number; last: number }[]>();
  lines.forEach(({ text }, from) => {
    if (text.length > longest) return;
    const next = lines[from + 1];
    const whole = next && !next.isApart && next.text.length <= longest ? [`${text} ${next.text}`] : [];
    [text, ...whole].forEach((words, further) => {
      const key = fold(words);
      if (key.length < shortest || !/\s/.test(words.trim())) return;
      const known = places.get(key);
      if (known) known.push({ from, last: from + further });
      else places.set(key, [{ from, last: from + further }]);
    });
  });
  return [...places.values()]
    .filter((found) => found.length === 2)
    .map(([one, other]) => ({
      entry: one!.from,
      entryEnd: one!.last,
      title: other!.from,
      last: other!.last,
    }));
}

/** A title without what a list or a page puts round it: its number, its page, quotation marks, rows of dots. */
const fold = (text: string): string =>
  text
    .replace(/^\W*\d{1,4}[.)\]:]*\s|[\s.·…_]+\d{1,4}$/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/**
 * The pairs that make up a list: they follow each other closely at first, and in the same order below, where text stands between
 * them. Pairs without are further lines of an entry, such as its authors.
 */
function toList(pairs: Listed[], isText: (index: number) => boolean): Listed[] {
  const list: Listed[] = [];
  for (const pair of pairs.toSorted((one, other) => one.entry - other.entry || other.last - one.last)) {
    const before = list.at(-1);
    if (hasText(before?.entry ?? 0, pair.entry, isText)) break;
    if (before && (pair.entry >= list[0]!.title || pair.entry - before.entry > farthest)) break;
    if (!before || hasText(before.last + 1, pair.title, isText)) list.push(pair);
  }
  return list;
}
