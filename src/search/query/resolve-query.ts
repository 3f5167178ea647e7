import { hasNoSpaces } from './segment-words.ts';
import { joinWord, wordParts } from './split-words.ts';
import { scaleLetter } from './number-scales.ts';
import { resolveWord, type ResolvedWord } from './resolve-word.ts';
import { stopWords } from './stop-words.ts';
import { wordKey } from './word-key.ts';
import type { WordList } from './word-list.ts';

/**
 * Resolves the words of a query against the words of a library. Stop words are dropped unless the query has no
 * others. Hyphenated words and unspaced clauses that no paper contains as a whole are split into their parts.
 * Neighbouring words that some paper writes as one (`key value`, `fine tuning`, `no u turn`) are looked up as that word
 * too.
 */
export function resolveQuery(typed: string[], list: WordList): ResolvedWord[] {
  const words = typed.filter((word) => wordKey(word) !== '');
  const parts = words.flatMap((word) => apart(word, list));
  const isKept = words.every(isStopWord) ? () => true : (word: string) => !isStopWord(word);
  const last = parts.findLastIndex(isKept);
  const joined = neighbours(parts, list);
  return parts.flatMap((word, index) => {
    if (!isKept(word)) return [];
    const resolved =
      joined[index]!.length > 0 && isStray(word, list)
        ? { typed: word, alternatives: [] }
        : resolveWord(word, list, index === last);
    return [addAlternatives(resolved, joined[index]!)];
  });
}

const isStopWord = (word: string): boolean => stopWords.has(word.toLowerCase());

function apart(word: string, list: WordList): string[] {
  const parts = wordParts(word);
  const known = list.withKey(wordKey(word)).length > 0;
  if (known || parts.length === 0) return [word];
  const isLong = (part: string) => hasNoSpaces(part) || wordKey(part).length > 1;
  const contentParts = parts.filter((part) => isLong(part) && !stopWords.has(part));
  return contentParts.length > 0 ? contentParts : [word];
}

/** Whether a word occurs in no paper on its own, so that only the joined form with its neighbour counts. */
function isStray(word: string, list: WordList): boolean {
  return list.count(joinWord(word)) === 0;
}

/** For each word, the forms joined with its neighbours that occur in the library. */
function neighbours(words: string[], list: WordList): string[][] {
  const found: string[][] = words.map(() => []);
  for (const length of [2, 3]) {
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length);
      if (run.every(isStopWord)) continue;
      // Many short words begin like a stop word, so that the stem of such a run is too little.
      const hasStopWord = run.some(isStopWord);
      const joined = joinedForms(run).flatMap((form) => [
        ...list.withKey(wordKey(form)),
        ...(hasStopWord ? [] : list.withStem(joinWord(form))),
      ]);
      run.forEach((_, offset) => found[start + offset]!.push(...joined));
    }
  }
  return found;
}

/** Forms in which a text may write several words as one, such as a number with its scale: `175 billion`, `175B`. */
function joinedForms(run: string[]): string[] {
  const [number = '', scale = '', more] = run;
  const short = more === undefined && /^\d/.test(number) ? scaleLetter(scale.toLowerCase()) : undefined;
  return [run.join(''), ...(short ? [number + short] : [])];
}

function addAlternatives(word: ResolvedWord, more: string[]): ResolvedWord {
  if (more.length === 0) return word;
  const own = word.change ? [] : word.alternatives;
  return { typed: word.typed, alternatives: [...new Set([...own, ...more])] };
}
