import { correctWord } from './correct-word.ts';
import { spellScale } from './number-scales.ts';
import { hasNoSpaces } from './segment-words.ts';
import { joinWord, wordParts } from './split-words.ts';
import { spellingVariants } from './spelling-variants.ts';
import { knownForms } from './known-forms.ts';
import { wordKey } from './word-key.ts';
import type { WordList } from './word-list.ts';

/** How a word of the query differs from what is searched for. */
export type Change = 'spelling' | 'typo' | 'dropped';

/** A word of a query, and the words of the library to search for in its place. */
export interface ResolvedWord {
  /** As the reader typed it. */
  typed: string;
  /** Search terms for Pagefind, any of which may match; a term of several words needs all of them. May be empty. */
  alternatives: string[];
  /** Set if the search differs from the word typed; `alternatives[0]` is then what was searched for instead. */
  change?: Change;
  /** Another, much more frequent word that may have been meant by one that occurs. */
  meant?: string;
}

/**
 * Finds the words of a library that match a typed word. In this order: the word itself in any spelling, its parts,
 * words that start with it (if `unfinished`: the last word of a query may still be being typed), its British or
 * American spelling, and the word meant if it is a typo. Numbers match only themselves.
 */
export function resolveWord(typed: string, list: WordList, unfinished: boolean): ResolvedWord {
  const word = joinWord(typed);
  const known = knownForms(typed, list);
  const parts = wordParts(typed);
  const isKnown = (part: string) => knownForms(part, list).length > 0;
  const longParts = parts.filter((part) => part.length > 1);
  const lossless = longParts.length === parts.length;
  if (parts.length > 0 && (lossless || known.length === 0) && parts.every(isKnown)) {
    known.push(longParts.join(' ') || parts.join(' '));
  }
  if (known.length > 0) return { typed, alternatives: [...new Set(known)] };
  const words = hasNoSpaces(word) ? wordsInside(word, list) : [];
  if (words.length > 0) return { typed, alternatives: [words.join(' ')] };
  if (/\p{N}/u.test(word)) return resolveNumber(typed, word, list, unfinished);
  const starts = unfinished || hasEndings.test(word) ? startsOf(typed, word, list) : [];
  if (starts.length > 0) return { typed, alternatives: starts };
  return resolveChanged(typed, word, list);
}

/** Splits a text without spaces into words of the library, longest match first; empty if any part is unknown. */
function wordsInside(text: string, list: WordList): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at += words.at(-1)!.length) {
    let end = text.length;
    while (end > at && list.count(text.slice(at, end)) === 0) end--;
    if (end === at) return [];
    words.push(text.slice(at, end));
  }
  return words;
}

/** Korean words end in particles, so any query word may be the start of a word in the text. */
const hasEndings = /\p{Script=Hangul}/u;
/** Most words to search for when only folded forms start with the prefix. */
const mostStarts = 5;

/** A prefix as the library writes it: itself, or (`Lukas`) the words that start with it if accents are ignored. */
function startsOf(typed: string, word: string, list: WordList): string[] {
  const key = wordKey(typed);
  if (word.length < 2 || key.length < 2) return [];
  return list.hasPrefix(word) ? [word] : list.withKeyStart(key).slice(0, mostStarts);
}

function resolveNumber(typed: string, word: string, list: WordList, unfinished: boolean): ResolvedWord {
  const bare = word.replace(/(\d)(?:x|times)$/, '$1');
  const forms = [bare, `${bare}x`, `${bare}times`].filter((form) => form !== word && list.count(form) > 0);
  if (forms.length > 0 && /^\d+(x|times)?$/.test(word)) return { typed, alternatives: forms };
  const apart = [spellScale(word)?.split(' ') ?? [], word.match(/\p{L}+|\p{N}+/gu) ?? []].find(
    (parts) => parts.length > 1 && parts.every((part) => list.count(part) > 0),
  );
  if (apart) return { typed, alternatives: [apart.join(' ')] };
  const named = /^\p{L}/u.test(word) && (unfinished || word.length >= 4);
  if (named && list.hasPrefix(word)) return { typed, alternatives: [word] };
  return { typed, alternatives: [], change: 'dropped' };
}

function resolveChanged(typed: string, word: string, list: WordList): ResolvedWord {
  const spelled = spellingVariants(word).find((variant) => knownForms(variant, list).length > 0);
  if (spelled) return { typed, alternatives: knownForms(spelled, list), change: 'spelling' };
  if (list.isEnglish(word)) return { typed, alternatives: [], change: 'dropped' };
  const corrected = correctWord(word, list);
  const split = splitInTwo(word, list);
  // Two words that happen to stand in a mistyped one (`dis torsion`) are rarer than the word that was meant.
  if (split && !(corrected && list.count(corrected) > split.count))
    return { typed, alternatives: [split.text], change: 'spelling' };
  if (word.length >= 5 && list.hasPrefix(word)) return { typed, alternatives: [word] };
  if (corrected) return { typed, alternatives: [corrected], change: 'typo' };
  return { typed, alternatives: [], change: 'dropped' };
}

function splitInTwo(word: string, list: WordList): { text: string; count: number } | undefined {
  let best: { text: string; count: number } | undefined;
  for (let at = 3; at <= word.length - 3; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const count = Math.min(list.count(left), list.count(right));
    if (count > (best?.count ?? 0)) best = { text: `${left} ${right}`, count };
  }
  return best;
}
