import { stemmer } from 'stemmer';
import list from './synonyms.json' with { type: 'json' };

/**
 * Words that papers and their readers use for one thing, group by group; of each only one form, since words of one stem
 * count as one. Several words may stand together (`low cost`).
 */
const groups = list.groups.map((group) => group.split(' ').map((word) => word.replaceAll('-', ' ')));

let byStem: Map<string, string[]> | undefined;

/** What papers may write for a plain word, nearest group first; empty if nothing is known. */
export function synonymsOf(word: string): string[] {
  byStem ??= indexByStem();
  return byStem.get(stemmer(word)) ?? [];
}

function indexByStem(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const group of groups) {
    for (const word of group) {
      const others = group.filter((other) => stemmer(other) !== stemmer(word));
      index.set(stemmer(word), [...new Set([...(index.get(stemmer(word)) ?? []), ...others])]);
    }
  }
  return index;
}
