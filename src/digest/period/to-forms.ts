import { functionWords } from '../../text/function-words.ts';
import { labelOf } from '../features/label-of.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import type { Observation } from '../features/to-observations.ts';

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
  const counts = new Map<string, KeyCount>();
  const keys = new Map<number, KeyCount[]>();
  gaps.forEach((gap, at) => {
    for (const index of gap)
      keys.set(
        index,
        keysOf(observations[index]!).map((key) => countKey(counts, key, at)),
      );
  });
  const needed = Math.max(fewest, least * gaps.length);
  const isRecurrent = ({ key, count }: KeyCount): boolean =>
    count >= (key.startsWith('|') ? Math.max(needed, fewestWords) : needed);
  return new Map(
    [...keys].map(([index, own]) => [index, own.find(isRecurrent)?.key ?? observations[index]!.kind]),
  );
}

/** In how many gaps a key occurs, and in which it was last seen. */
interface KeyCount {
  key: string;
  count: number;
  last: number;
}

function countKey(counts: Map<string, KeyCount>, key: string, gap: number): KeyCount {
  let found = counts.get(key);
  if (!found) counts.set(key, (found = { key, count: 0, last: -1 }));
  if (found.last !== gap) found.count += 1;
  found.last = gap;
  return found;
}

/** The keys of lines, kept since abstracts are looked for with them before the digest's forms are. */
const known = new WeakMap<Observation, string[]>();

function keysOf(observation: Observation): string[] {
  const before = known.get(observation);
  if (before) return before;
  const keys = findKeys(observation);
  known.set(observation, keys);
  return keys;
}

/** Keys of a line, from the most specific: its words, its label, its shape. */
function findKeys({ line: { text }, kind }: Observation): string[] {
  if (text.length > longest) return [];
  const shape = shapeOf(text);
  const label = labelOf(text);
  return [
    `= ${shape}`,
    ...(label ? [`: ${label}`] : []),
    ...(kind.startsWith('free')
      ? endsOf(shape)
      : kind === 'name'
        ? [`| ${shape.split(' ')[0]} …`, kind]
        : [kind]),
  ];
}

/** A line with its numbers alike, and with its names of months and days where it has numbers. */
export function shapeOf(text: string): string {
  const head = text.slice(0, longest);
  const dated = /\d/.test(head) ? head.replace(month, 'M').replace(weekday, 'D') : head;
  return dated.replace(/https?:\/\/\S+/g, 'U').replace(/\d[\d.,:]*/g, '0');
}

const names = readPatterns('dates');
const month = new RegExp(names['month-word']!.regex, 'giu');
const weekday = new RegExp(names['weekday-word']!.regex, 'giu');

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

/** Whether a form is one that the digest repeats. */
export const isRecurring = (form: string): boolean => /^[=:|]/.test(form);

/** The numbers from one to another, `to` exclusive. */
export const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, at) => from + at);
