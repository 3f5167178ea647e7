import { fold } from './fold.ts';

/** Words of a shingle: the length for which the thresholds were measured. */
const length = 4;

/** The groups of four successive folded words of a text, as 32-bit hashes; a shorter text is one group. */
export const shinglesOf = (text: string): Set<number> => shinglesOfFolded(fold(text));

/** The same of a text that is already folded. */
export function shinglesOfFolded(folded: string): Set<number> {
  const shingles = new Set<number>();
  if (folded === '') return shingles;
  const words = folded.split(' ');
  for (let at = 0; at === 0 || at + length <= words.length; at += 1)
    shingles.add(hashWords(words, at, Math.min(words.length, at + length)));
  return shingles;
}

/** The share of shingles that two texts have in common: from 0 to 1, and 0 if one is empty. */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = one.intersection(other).size;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** FNV-1a, over UTF-16 units. */
function hashWords(words: string[], start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    const word = words[at]!;
    for (let unit = 0; unit <= word.length; unit += 1) {
      hash = Math.imul(hash ^ (unit < word.length ? word.charCodeAt(unit) : 32), 0x01000193);
    }
  }
  return hash >>> 0;
}
