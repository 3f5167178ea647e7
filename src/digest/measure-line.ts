import type { Line } from './to-lines.ts';

/** What can be measured of a line's wording; shares are 0 to 1. */
export interface Measure {
  /** Characters; an ideograph counts as two, as it is as wide. */
  length: number;
  words: number;
  /** Share of the longer words that begin with a capital or hold one; 0 where the script has none. */
  capitals: number;
  /** Whether any letter knows upper and lower case. */
  isCased: boolean;
  /** Ends of sentences within the line. */
  breaks: number;
  /** Verbs and pronouns that sentences have and titles rarely. */
  sentenceWords: number;
  endsSentence: boolean;
  startsLow: boolean;
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/gu;
const sentenceWord =
  /\b(?:we|our|us|this|these|it|its|they|their|that|which|is|are|was|were|be|been|has|have|had|can|may|will|however|such|show|propose|present)\b/gi;
const sentenceBreak = /[.!?]["')\]]{0,2} ["'([$]{0,2}[\p{Lu}\d]|[。！？；]/gu;
const enough = 1000;

/** Measures the first 1,000 characters of a line, and its end. */
export function measureLine({ text }: Line): Measure {
  const head = text.slice(0, enough);
  const words = head.split(' ');
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  const capital = long.filter((word) => /\p{Lu}/u.test(word));
  const wides = countOf(head, wide);
  return {
    length: text.length + wides,
    words: words.length + Math.floor(wides / 2),
    capitals: long.length > 0 ? capital.length / long.length : 0,
    isCased: /[\p{Lu}\p{Ll}]{2}/u.test(head) && wides < 0.3 * head.length,
    breaks: countOf(head, sentenceBreak),
    sentenceWords: countOf(head, sentenceWord),
    endsSentence: /(?:[.!。！？][”"')\]）」』]*|[:;：])$/u.test(text.slice(-8)),
    startsLow: /^[\p{Ll}([,;:&+%–—-]/u.test(head),
  };
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
