import { readPatterns } from '../patterns/read-patterns.ts';
import { countWords } from './count-words.ts';
import type { Line } from './to-lines.ts';

/** What can be measured of a line's wording; shares are 0 to 1. */
export interface Measure {
  /** Characters; an ideograph counts as two, as it is as wide. */
  length: number;
  words: number;
  /** Share of the longer words that begin with a capital or hold one; 0 where the script has none. */
  capitals: number;
  /** Longer words in lower case, prepositions apart: a title in title case has none. */
  lowWords: number;
  /** Whether any letter knows upper and lower case. */
  isCased: boolean;
  /** Ends of sentences within the line. */
  breaks: number;
  /** Verbs and pronouns that sentences have and titles rarely. */
  sentenceWords: number;
  /** Whether it ends a sentence, or with an address, as abstracts do. */
  endsSentence: boolean;
  /** Whether it is one question: titles are, paragraphs rarely. */
  isQuestion: boolean;
  /** Whether it ends with a colon: something is to follow. */
  endsColon: boolean;
  startsLow: boolean;
  /** Whether it begins as sentences of abstracts do: "To address", "However,", "Recently,". */
  opensSentence: boolean;
  /** Whether it has a word of three letters or an ideograph. */
  isWorded: boolean;
  /** Whether it begins with the mark of a list's item. */
  isItem: boolean;
}

const patterns = readPatterns('sentences');
const opener = patterns.opener!.regex;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/gu;
const sentenceBreak = /[.!?]["')\]]{0,2} ["'([$]{0,2}[\p{Lu}\d]|[。！？；](?!$)/gu;
const item = /^(?:[-•*–‣◦]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]) \S/i;
const enough = 1000;
/** Tags of publishers' notation: "<i>Fucus</i>", "CO<sub>2</sub>", "<p>". */
const tag = /<\/?[a-z][a-z0-9:-]{0,30}(?: [^<>]{0,200})?\/?>/gi;
/** More marks on one letter than any script has: they weigh nothing. */
const heaps = /\p{M}{8,}/gu;

/** Measures the first 1,000 characters of a line, and its end, without tags. */
export function measureLine(line: Pick<Line, 'text'>): Measure {
  const text = withoutTags(line.text);
  const head = text.slice(0, enough);
  const { words, long, plain, low, sentence } = countWords(head);
  const wides = notAscii.test(head) ? countOf(head, wide) : 0;
  const breaks = countOf(head.replace(item, ''), sentenceBreak);
  return {
    length: text.length + wides,
    words: words + Math.floor(wides / 2),
    capitals: long > 0 ? (long - plain) / long : 0,
    lowWords: low,
    isCased: /[\p{Lu}\p{Ll}]{2}/u.test(head) && wides < 0.3 * head.length,
    breaks,
    sentenceWords: sentence,
    endsSentence:
      (/[.!?。！？][”"')\]）」』]*$/u.test(text.slice(-8)) && /\p{L}{2}/u.test(head)) ||
      /https?:\/\/\S+$/.test(text.slice(-200)),
    isQuestion: /[?？]$/.test(text) && breaks === 0,
    endsColon: /[:：;]$/.test(text) && !/ :[\w@:]+:$/.test(text),
    opensSentence: opener.test(head),
    isWorded: wides > 0 || /\p{L}{3}/u.test(head),
    isItem: item.test(head),
    startsLow: /^[\p{Ll}([,;:&+%–—-]/u.test(head),
  };
}

/** A text without tags and heaps of marks; hardly any has either, and looking for them takes time. */
function withoutTags(text: string): string {
  const plain = notAscii.test(text) ? text.replace(heaps, '') : text;
  return plain.includes('<') ? plain.replace(tag, '').trim() : plain.trim();
}

const notAscii = /[\u0300-\uFFFF]/;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
