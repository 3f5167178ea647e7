import { stemOf } from '../query/stem-of.ts';
import { cutAtWords, hasNoSpaces } from '../query/segment-words.ts';
import { joinWord, wordParts } from '../query/split-words.ts';
import { wordKey } from '../query/word-key.ts';

/** A piece of text, and whether it matches the query. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Length of an excerpt: about a line on a wide screen. */
const width = 110;

/**
 * The excerpt of a text that best shows why it matches a query: the window with the most distinct words of the query,
 * which are marked. The start of the text if none of them occurs; empty for an empty text.
 *
 * @param terms Search terms: words, or phrases with spaces.
 */
export function pickReason(text: string, terms: string[]): Piece[] {
  const isHit = matcher(terms);
  const words = splitText(text).map((word) => ({ ...word, hit: isHit(word.word) }));
  if (words.length === 0) return [];
  const first = bestStart(words);
  const last = words.findLastIndex(({ end }) => end <= words[first]!.start + width);
  const shown = words.slice(first, Math.max(last, first) + 1);
  const [start, ...others] = shown;
  const cutStart = first > 0 ? [cutMark] : [];
  const cutEnd = first + shown.length < words.length ? [cutMark] : [];
  return joinPieces([...cutStart, { ...start!, isJoined: false }, ...others, ...cutEnd]);
}

interface Word {
  word: string;
  start: number;
  end: number;
  /** Whether it follows the previous word without a space, as in Chinese. */
  isJoined: boolean;
  hit?: string | undefined;
}

const cutMark = { word: '…', isJoined: false, hit: undefined };

/** The words of a text with their positions, split at spaces and, in scripts without spaces, by dictionary. */
function splitText(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: between, index }) => {
    const words = hasNoSpaces(between) ? cutAtWords(between) : [between];
    let end = index;
    return words.map((word) => {
      const start = end;
      end += word.length;
      return { word, start, end, isJoined: start > index };
    });
  });
}

/** Returns a function that finds the term of which a word is a form. */
function matcher(terms: string[]): (word: string) => string | undefined {
  const forms = new Map(
    terms
      .flatMap((term) => term.split(' '))
      .flatMap((word) => [
        [wordKey(word), word],
        [stemOf(word), word],
      ]),
  );
  const starts = [...forms.keys()].filter((form) => form.length > 3);
  const formOf = (word: string) =>
    forms.get(wordKey(word)) ??
    forms.get(stemOf(joinWord(word))) ??
    starts.find((start) => joinWord(word).startsWith(start));
  return (word) =>
    formOf(word) ??
    wordParts(word)
      .map(formOf)
      .find((form) => form !== undefined);
}

function bestStart(words: readonly (Word & { hit: string | undefined })[]): number {
  let best = { start: 0, worth: -1 };
  for (const [index, { start, hit }] of words.entries()) {
    if (hit === undefined && index > 0) continue;
    const inside = words.slice(index).filter(({ end }) => end <= start + width * 0.8);
    const hits = inside.flatMap((word) => word.hit ?? []);
    const worth = new Set(hits).size + hits.length / 100;
    if (worth > best.worth) best = { start: index, worth };
  }
  return sentenceStart(words, best.start);
}

/** The start of the sentence if it is nearby, otherwise a few words earlier. */
function sentenceStart(words: readonly Word[], index: number): number {
  const near = words.slice(Math.max(0, index - 8), index);
  const stop = near.findLastIndex(({ word }) => /[.!?。！？]$/.test(word));
  if (stop >= 0) return index - near.length + stop + 1;
  return index < 8 ? 0 : index - 3;
}

/** Joins words into pieces of text. Punctuation around a match is not part of it. */
function joinPieces(words: Pick<Word, 'word' | 'isJoined' | 'hit'>[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, hit: boolean) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last && !hit && !last.hit) last.text += text;
    else pieces.push({ text, hit });
  };
  for (const [index, { word, isJoined, hit }] of words.entries()) {
    if (index > 0 && !isJoined) add(' ', false);
    const [before, core, after] = hit === undefined ? [word, '', ''] : splitMarks(word);
    add(before, false);
    add(core, true);
    add(after, false);
  }
  return pieces;
}

function splitMarks(word: string): [before: string, core: string, after: string] {
  const [, before = '', core = word, after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+#]*)$/su.exec(word) ?? [];
  return core === '' ? ['', word, ''] : [before, core, after];
}
