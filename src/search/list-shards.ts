import { wordParts } from './query/split-words.ts';
import { wordKey } from './query/word-key.ts';

/** The first two letters or digits of a word, by which a large library's list is cut; empty if it has none. */
export function shardOf(word: string): string {
  return [...wordKey(word)].slice(0, 2).join('');
}

/** Files that may hold words, their parts and neighbours written as one; with `slips` those of likely slips too. */
export function shardsFor(words: string[], slips: boolean): string[] {
  const keys = words.flatMap((word) => [word, ...wordParts(word)]).map(wordKey);
  const found = keys.flatMap((key) => {
    const [first = '', second = '', third = ''] = key;
    return slips ? [second + first, first + third, second + third] : [first + second];
  });
  return [...new Set(found)].filter(Boolean);
}
