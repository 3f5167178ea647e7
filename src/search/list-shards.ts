import { wordParts } from './query/split-words.ts';
import { wordKeys } from './query/word-key.ts';

/**
 * The first two letters or digits of a word, by which a large library's list is cut; several if it may be written
 * otherwise (`ar` and `aa` of `Århus`), none if it has no letters.
 */
export function shardsOf(word: string): string[] {
  const starts = wordKeys(word).map((key) => [...key].slice(0, 2).join(''));
  return [...new Set(starts)].filter(Boolean);
}

/** Files that may hold words, their parts and neighbours written as one; with `slips` those of likely slips too. */
export function shardsFor(words: string[], slips: boolean): string[] {
  const typed = words.flatMap((word) => [word, ...wordParts(word)]);
  if (!slips) return [...new Set(typed.flatMap(shardsOf))];
  const found = typed.flatMap(wordKeys).flatMap((key) => {
    const [first = '', second = '', third = ''] = key;
    return [second + first, first + third, second + third];
  });
  return [...new Set(found)].filter(Boolean);
}
