import { isWord as isEnglishWord } from '../../text/is-word.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import type { Line } from '../lines/to-lines.ts';

/** Whether the hyphen between two pieces of a word belongs to the end of a line, not to the word. */
export type IsBroken = (first: string, second: string) => boolean;

/** First and last parts of compounds, which keep their hyphen whatever else is known. */
const { 'first-part': firstPart, 'last-part': lastPart } = readPatterns('compounds');
const lastPiece = /(\p{L}+)[-\u2010]$/u;
const firstPiece = /^(\p{Ll}+)/u;
/** A digest that breaks words as a rule breaks at least so many. */
const fewest = 2;
/** Longest piece of a word, in characters. */
const longest = 60;

/**
 * Learns from a digest which words its lines break. A word is whole that the digest has elsewhere, or a list of English
 * words. Where the digest breaks words as a rule, so is one whose second piece is no word of its own.
 */
export function findHyphens(lines: Pick<Line, 'text'>[]): IsBroken {
  const pairs = lines.flatMap(({ text }, index) => pairOf(text, lines[index + 1]?.text) ?? []);
  if (pairs.length === 0) return () => false;
  const { words, compounds } = findWords(lines);
  const isKnown = (word: string): boolean => words.has(word.toLowerCase()) || isEnglishWord(word);
  const isWhole: IsBroken = (first, second) =>
    isKnown(first + second) && !compounds.has(`${first}-${second}`.toLowerCase());
  const isPiece: IsBroken = (first, second) =>
    isWhole(first, second) ||
    (!isKnown(second) && !firstPart!.regex.test(first) && !lastPart!.regex.test(second));
  const broken = pairs.filter(({ first, second }) => isPiece(first, second));
  const isHyphenated = broken.length >= fewest && broken.length > pairs.length / 2;
  return isHyphenated ? isPiece : isWhole;
}

/** The pieces of a word at the end of a line and the start of the next, if a hyphen parts them. */
export function pairOf(line: string, next = ''): { first: string; second: string } | undefined {
  const first = lastPiece.exec(line.slice(-longest))?.[1];
  const second = firstPiece.exec(next.slice(0, longest))?.[1];
  return first && second ? { first, second } : undefined;
}

/** Words and compounds that stand whole in a digest's lines. */
function findWords(lines: Pick<Line, 'text'>[]): { words: Set<string>; compounds: Set<string> } {
  const words = new Set<string>();
  const compounds = new Set<string>();
  lines.forEach(({ text }, index) => {
    const isAfterHyphen = lines[index - 1]?.text.endsWith('-') ?? false;
    const from = isAfterHyphen ? text.search(/\P{L}/u) : 0;
    const to = text.endsWith('-')
      ? text.length - (lastPiece.exec(text.slice(-longest))?.[0].length ?? 1)
      : text.length;
    const inside = text.slice(Math.max(from, 0), to).toLowerCase();
    for (const word of inside.match(/\p{L}{2,}/gu) ?? []) words.add(word);
    for (const compound of inside.match(/\p{L}+-\p{L}+/gu) ?? []) compounds.add(compound);
  });
  return { words, compounds };
}
