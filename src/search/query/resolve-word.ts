import { correctWord } from './correct-word.ts';
import { joinWord, wordParts } from './split-words.ts';
import { spellingVariants } from './spelling-variants.ts';
import { synonymsOf } from './synonyms.ts';
import { wordKey } from './word-key.ts';
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

/** Scripts that set no blanks between words: a text's words are whole clauses, in which a query may stand anywhere. */
const withoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Clauses to ask Pagefind for, one by one. */
const mostInside = 24;

/**
 * Finds the words of a library that a typed word stands for: itself in any spelling, its parts, a word that begins
 * so (`unfinished`: the last one of a query, which may not be all typed yet), the other side's spelling, the word
 * that was meant by a slip, a synonym. Numbers are only ever themselves.
 */
export function resolveWord(typed: string, list: WordList, unfinished: boolean): ResolvedWord {
  const word = joinWord(typed);
  const known = knownForms(word, list);
  const parts = wordParts(typed);
  if (parts.length > 0 && parts.every((part) => knownForms(part, list).length > 0)) {
    known.push(parts.filter((part) => part.length > 1).join(' ') || parts.join(' '));
  }
  if (known.length > 0) return { typed, alternatives: [...new Set(known)] };
  if (/\p{N}/u.test(word)) return resolveNumber(typed, word, list, unfinished);
  if (list.hasPrefix(word) && word.length >= (unfinished ? 2 : 4)) return { typed, alternatives: [word] };
  return resolveChanged(typed, word, list);
}

function resolveNumber(typed: string, word: string, list: WordList, unfinished: boolean): ResolvedWord {
  const bare = word.replace(/(\d)(?:x|times)$/, '$1');
  const forms = [bare, `${bare}x`, `${bare}times`].filter((form) => form !== word && list.count(form) > 0);
  if (forms.length > 0 && /^\d+(x|times)?$/.test(word)) return { typed, alternatives: forms };
  const named = /^\p{L}/u.test(word) && (unfinished || word.length >= 4);
  if (named && list.hasPrefix(word)) return { typed, alternatives: [word] };
  return { typed, alternatives: [], change: 'dropped' };
}

function resolveChanged(typed: string, word: string, list: WordList): ResolvedWord {
  const spelled = spellingVariants(word).find((variant) => knownForms(variant, list).length > 0);
  if (spelled) return { typed, alternatives: knownForms(spelled, list), change: 'spelling' };
  const split = splitInTwo(word, list);
  if (split) return { typed, alternatives: [split], change: 'spelling' };
  const corrected = correctWord(word, list);
  if (corrected) return { typed, alternatives: [corrected], change: 'slip' };
  const synonyms = synonymsOf(word).filter((synonym) =>
    synonym.split(' ').every((part) => list.count(part) > 0),
  );
  if (synonyms.length > 0) return { typed, alternatives: synonyms.slice(0, 4), change: 'synonym' };
  return { typed, alternatives: [], change: 'dropped' };
}

/** The word itself, others that are written alike but for marks, and, failing these, one of the same stem. */
function knownForms(word: string, list: WordList): string[] {
  const alike = list.withKey(wordKey(word));
  if (alike.length > 0) return [...alike];
  if (withoutBlanks.test(word))
    return [...list.all()].filter((other) => other.includes(word)).slice(0, mostInside);
  return list.withStem(word).length > 0 ? [word] : [];
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
