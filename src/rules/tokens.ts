import { wordOf } from './words.ts';
import type { Word } from './words.ts';

/** A word, an address, a mark of punctuation, or the empty line between paragraphs. */
export interface Token {
  /** As written. */
  text: string;
  /** In lower case, as patterns compare it; of an address without scheme and `www.`. */
  low: string;
  /** What is remembered of all tokens that are written so. */
  word: Word;
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  /** Whether it follows the token before it without a blank. */
  isGlued: boolean;
  /** What it begins or ends, as the caller found out: `#Acronym` in a pattern asks for it. */
  mark?: string;
}

/** Addresses; `e.g.`; words with inner signs (`open-source`, `LLaMA-2`, `1,000`, `QuIP#`); paragraph breaks; marks. */
const pattern =
  /https?:\/\/[^\s<>"'`{}|\\^[\]]+|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-–'’.&+#^_∞]|(?<=\d),(?=\d{3}))[\p{L}\p{M}\p{N}]+)*[+#*]*|\n\s*\n|\S/gu;

const scheme = /^https?:\/\//;

/** The tokens of a text, in order. Takes time in proportion to its length, whatever it holds. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const next = new RegExp(pattern);
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const token = scheme.test(match[0]) ? withoutTail(match[0]) : match[0];
    const [start, end] = [match.index, match.index + token.length];
    next.lastIndex = end;
    const word = wordOf(token);
    tokens.push({ text: token, low: word.low, word, start, end, isGlued: start === tokens.at(-1)?.end });
  }
  return tokens;
}

/** An address without the marks that close a sentence or a bracket. */
function withoutTail(url: string): string {
  let end = url.length;
  let excess = count(url, ')') - count(url, '(');
  for (let last = url[end - 1]!; closing.has(last) || (last === ')' && excess > 0); last = url[end - 1]!) {
    if (last === ')') excess--;
    end--;
  }
  return url.slice(0, end);
}

const closing = new Set('.,;:!?*_\'"”’。，、）$~');
const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** The first token that does not end before a place of the text; the number of tokens if all do. */
export function tokenAt(tokens: Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
