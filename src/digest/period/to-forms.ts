import { functionWords } from '../../text/function-words.ts';
import type { Observation } from '../features/to-observations.ts';
import { readDate } from '../features/read-date.ts';

/** Longest line that may be known by its form, in characters. */
const longest = 300;

/** A form that fewer gaps have, or a smaller share of them, does not recur. */
const fewest = 2;
const least = 0.3;
/** A word at an end of lines that fewer gaps have may be chance. */
const fewestWords = 3;

/**
 * The form of each line that lies in a gap between two abstracts: the most specific of its keys that recurs over the
 * gaps. Lines whose wording nothing repeats are `free`, by what is known of any line.
 *
 * @param gaps indices of lines, gap by gap
 */
export function toForms(observations: Observation[], gaps: number[][]): Map<number, string> {
  const counts = new Map<string, number>();
  const keys = new Map(gaps.flat().map((index) => [index, keysOf(observations[index]!)]));
  for (const gap of gaps)
    for (const key of new Set(gap.flatMap((index) => keys.get(index)!)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const needed = Math.max(fewest, least * gaps.length);
  return new Map(
    [...keys].map(([index, own]) => [
      index,
      own.find((key) => counts.get(key)! >= (key.startsWith('|') ? Math.max(needed, fewestWords) : needed)) ??
        classOf(observations[index]!),
    ]),
  );
}

/** Keys of a line, from the most specific: its words, its label, its shape. */
function keysOf(observation: Observation): string[] {
  const { text } = observation.line;
  if (text.length > longest) return [];
  const shape = shapeOf(text);
  const label = /^[^\p{L}]{0,4}(\p{L}[\p{L} .-]{0,24}?)\s?(?:::?|：|\t)/u.exec(text)?.[1];
  const known = classOf(observation);
  return [
    `= ${shape}`,
    ...(label ? [`: ${label.toLowerCase()}`] : []),
    ...(known.startsWith('free')
      ? endsOf(shape)
      : known === 'name'
        ? [`| ${shape.split(' ')[0]} …`, known]
        : [known]),
  ];
}

/** A line with its numbers alike, and with its names of months and days where it has numbers. */
export function shapeOf(text: string): string {
  const head = text.slice(0, longest);
  const dated = /\d/.test(head) ? head.replace(month, 'M').replace(day, 'D') : head;
  return dated.replace(/https?:\/\/\S+/g, 'U').replace(/\d[\d.,:]*/g, '0');
}

const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b/giu;
const day = /\b(?:mon|tue|wed|thu|fri|sat|sun)(?:\p{L}*day)?\b/giu;

/** First and last word of a shape, each with what stands beside it. */
function endsOf(shape: string): string[] {
  const words = shape.split(' ');
  if (words.length < 2) return [];
  return [
    `| ${words[0]} … ${words.at(-1)}`,
    `| … ${words.at(-2)} ${words.at(-1)}`,
    `| ${words[0]} ${words[1]} …`,
    `| … ${words.at(-1)}`,
    ...(functionWords.has(words[0]!.toLowerCase()) ? [] : [`| ${words[0]} …`]),
  ];
}

/** What a line is by itself. */
export function classOf({ line: { text }, measure, statement, boilerplate }: Observation): string {
  if (statement.authors && (statement.authors.length > 1 || statement.isLabelled)) return 'names';
  if (statement.facts) return `facts ${Object.keys(statement.facts).sort().join(' ')}`;
  if (readDate(text)) return 'date';
  if (/^\S*https?:\/\/\S+$/.test(text)) return 'address';
  if (boilerplate) return 'boilerplate';
  if (statement.authors) return 'name';
  if (measure.words < 3) return 'free short';
  return 'free';
}

/** Whether a form is one that the digest repeats. */
export const isRecurring = (form: string): boolean => /^[=:|]/.test(form);

/** The numbers from one to another, `to` exclusive. */
export const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, at) => from + at);
