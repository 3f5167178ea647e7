import { lacksBlanks } from './segment-words.ts';
import { joinWord, wordParts } from './split-words.ts';
import { scaleLetter } from './number-scales.ts';
import { resolveWord, type ResolvedWord } from './resolve-word.ts';
import { stopWords } from './stop-words.ts';
import { wordKey } from './word-key.ts';
import type { WordList } from './word-list.ts';

/**
 * Finds what a library has for the words of a query. Stop words go unless there is nothing else; a word with
 * hyphens and a clause without blanks that no paper has as a whole become their parts; neighbours that some paper writes as one word
 * (`key value`, `fine tuning`) may be found as that word too.
 */
export function resolveQuery(typed: string[], list: WordList): ResolvedWord[] {
  const words = typed.filter((word) => wordKey(word) !== '');
  const telling = words.filter((word) => !stopWords.has(word.toLowerCase()));
  const kept = (telling.length > 0 ? telling : words).flatMap((word) => apart(word, list));
  const joined = neighbours(kept, list);
  return kept.map((word, index) => {
    const resolved =
      joined[index]!.length > 0 && isStray(word, list)
        ? { typed: word, alternatives: [] }
        : resolveWord(word, list, index === kept.length - 1);
    return addAlternatives(resolved, joined[index]!);
  });
}

function apart(word: string, list: WordList): string[] {
  const parts = wordParts(word);
  const known = list.withKey(wordKey(word)).length > 0;
  if (known || parts.length === 0) return [word];
  const isLong = (part: string) => lacksBlanks(part) || wordKey(part).length > 1;
  const telling = parts.filter((part) => isLong(part) && !stopWords.has(part));
  return telling.length > 0 ? telling : [word];
}

/** Whether a word means nothing alone, so that only its neighbour's joined form counts. */
function isStray(word: string, list: WordList): boolean {
  return list.count(joinWord(word)) === 0;
}

/** For each word the joined forms with its neighbours that the library has. */
function neighbours(words: string[], list: WordList): string[][] {
  const found: string[][] = words.map(() => []);
  for (const length of [2, 3]) {
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length);
      const joined = joinedForms(run).flatMap((form) => [
        ...list.withKey(wordKey(form)),
        ...list.withStem(joinWord(form)),
      ]);
      run.forEach((_, offset) => found[start + offset]!.push(...joined));
    }
  }
  return found;
}

/** Words that a text may write as one; of a number and its scale that is how it is measured: `175 billion`, `175B`. */
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
