import { wordOf } from './words.ts';
import type { Word } from './words.ts';

/** A word, an address, a punctuation mark, or the empty line between paragraphs. */
export interface Token {
  /** As written. */
  text: string;
  /** In lower case, for comparison with patterns; addresses without scheme and `www.`. */
  low: string;
  /** Shared by all tokens of the same text. */
  word: Word;
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  /** Whether no space separates it from the token before. */
  isGlued: boolean;
  /** A mark set by the caller, which `#Acronym` in a pattern asks for. */
  mark?: string;
}

/**
 * Addresses, also without scheme (`github.com/a/b`); `e.g.`; numbers without a zero (`.92`); words with signs inside (`open-source`, `LLaMA-2`, `1,000`,
 * `81,3` before a unit, `QuIP#`, `pass@1`); paragraph breaks; marks.
 */
const pattern =
  /(?:https?:\/\/|(?<![\p{L}\p{N}@./-])(?:www\.(?=\w)|(?:[a-z\d-]+\.)+(?:com|org|io|net|edu|gov|ai|dev)\/(?=\w)))[^\s<>"'`{}|\\^[\]]+|(?:\p{L}\.){2,}|(?<=[\s(=~≈<>$])\.\d+(?![\p{L}\d.])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-–'’.&+#^_∞]|(?<=\p{L})@(?=\p{N})|(?<=\d),(?=\d{3}|\d{1,2}(?:\s?(?:%|percent|Prozent|dB|ms|mm|cm|km|kg|points|times)|-?fold)))[\p{L}\p{M}\p{N}]+)*[+#*]*|\n\s*\n|\S/gu;

const address = /^(?:https?:\/\/|www\.\w|(?:[a-z\d-]+\.)+[a-z]+\/)/;

/** Splits a text into tokens, in order. Takes time proportional to its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const next = new RegExp(pattern);
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const token = address.test(match[0]) ? withoutTail(match[0]) : match[0];
    const [start, end] = [match.index, match.index + token.length];
    next.lastIndex = end;
    const word = wordOf(token);
    tokens.push({ text: token, low: word.low, word, start, end, isGlued: start === tokens.at(-1)?.end });
  }
  return tokens;
}

/** An address without the punctuation that ends the sentence or bracket around it. */
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

/**
 * The index of the first token that ends after a place in the text; the number of tokens if there is none.
 */
export function tokenAt(tokens: Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
