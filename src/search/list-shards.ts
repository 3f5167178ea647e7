import { wordParts } from './query/split-words.ts';
import { wordKeys } from './query/word-key.ts';

/**
 * The shards of a large library's list that hold a word, named by its first two letters or digits: several if the
 * word has several spellings (`ar` and `aa` for `Århus`), none if it has no letters.
 */
export function shardsOf(word: string): string[] {
  const starts = wordKeys(word).map((key) => [...key].slice(0, 2).join(''));
  return [...new Set(starts)].filter(Boolean);
}

/** The shards that may hold words, their parts and joined neighbours; with `typos`, also those of likely corrections. */
export function shardsFor(words: string[], typos: boolean): string[] {
  const typed = words.flatMap((word) => [word, ...wordParts(word)]);
  if (!typos) return [...new Set(typed.flatMap(shardsOf))];
  const found = typed.flatMap(wordKeys).flatMap((key) => {
    const [first = '', second = '', third = ''] = key;
    return [second + first, first + third, second + third];
  });
  return [...new Set(found)].filter(Boolean);
}
