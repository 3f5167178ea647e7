import { correctWord } from './correct-word.ts';
import { spellScale } from './number-scales.ts';
import { lacksBlanks } from './segment-words.ts';
import { joinWord, wordParts } from './split-words.ts';
import { spellingVariants } from './spelling-variants.ts';
import { knownForms } from './known-forms.ts';
import { synonymsIn } from './relatives.ts';
import type { WordList } from './word-list.ts';

/** How a word of the query differs from what is searched for. */
export type Change = 'spelling' | 'slip' | 'synonym' | 'dropped';

/** One word of a query with the words by which the library can answer it. */
export interface ResolvedWord {
  /** As the reader typed it. */
  typed: string;
  /** What to ask Pagefind, any of which will do; an alternative of several words needs all of them. Empty: none. */
  alternatives: string[];
  /** Set when a reader must be told; `alternatives[0]` is then what was taken instead. */
  change?: Change;
}

/**
 * Finds the words of a library that a typed word stands for: itself in any spelling, its parts, a word that begins
 * so (`unfinished`: the last one of a query, which may not be all typed yet), the other side's spelling, the word
 * that was meant by a slip, a synonym. Numbers are only ever themselves.
 */
export function resolveWord(typed: string, list: WordList, unfinished: boolean): ResolvedWord {
  const word = joinWord(typed);
  const known = knownForms(typed, list);
  const parts = wordParts(typed);
  const isKnown = (part: string) => knownForms(part, list).length > 0;
  const telling = parts.filter((part) => part.length > 1);
  const lossless = telling.length === parts.length;
  if (parts.length > 0 && (lossless || known.length === 0) && parts.every(isKnown)) {
    known.push(telling.join(' ') || parts.join(' '));
  }
  if (known.length > 0) return { typed, alternatives: [...new Set(known)] };
  const words = lacksBlanks(word) ? wordsInside(word, list) : [];
  if (words.length > 0) return { typed, alternatives: [words.join(' ')] };
  if (/\p{N}/u.test(word)) return resolveNumber(typed, word, list, unfinished);
  if (unfinished && word.length >= 2 && list.hasPrefix(word)) return { typed, alternatives: [word] };
  return resolveChanged(typed, word, list);
}

/** The words of the library that a text without blanks is made of, the longest first; empty if some part is unknown. */
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
  const split = splitInTwo(word, list);
  if (split) return { typed, alternatives: [split], change: 'spelling' };
  const synonyms = synonymsIn(list, word);
  if (synonyms.length > 0) return { typed, alternatives: synonyms, change: 'synonym' };
  if (list.isEnglish(word)) return { typed, alternatives: [], change: 'dropped' };
  if (word.length >= 5 && list.hasPrefix(word)) return { typed, alternatives: [word] };
  const corrected = correctWord(word, list);
  if (corrected) return { typed, alternatives: [corrected], change: 'slip' };
  return { typed, alternatives: [], change: 'dropped' };
}

function splitInTwo(word: string, list: WordList): string | undefined {
  let best: { text: string; count: number } | undefined;
  for (let at = 3; at <= word.length - 3; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const count = Math.min(list.count(left), list.count(right));
    if (count > (best?.count ?? 0)) best = { text: `${left} ${right}`, count };
  }
  return best?.text;
}
