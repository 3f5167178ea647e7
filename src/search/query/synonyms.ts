import { stemmer } from 'stemmer';
import list from './synonyms.json' with { type: 'json' };

/**
 * Groups of synonyms, one form of each word, since words with the same stem are treated as one. Several words may stand
 * together (`low cost`). The groups apply to any field; a library's own names come from its papers.
 */
const groups = list.groups.map((group) => group.split(' ').map((word) => word.replaceAll('-', ' ')));

let byStem: Map<string, string[]> | undefined;

/** Synonyms of a word, nearest group first; empty if none are known. */
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
