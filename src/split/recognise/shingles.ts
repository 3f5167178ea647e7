import { fold } from './fold.ts';

/** Words of a shingle: the length for which the thresholds were measured. */
const length = 4;

/** The groups of four successive folded words of a text, as 32-bit hashes; a shorter text is one group. */
export function shinglesOf(text: string): Set<number> {
  const words = fold(text).split(' ');
  if (words[0] === '') return new Set();
  const starts = Array.from({ length: Math.max(1, words.length - length + 1) }, (_, at) => at);
  return new Set(starts.map((at) => hashWords(words, at, Math.min(words.length, at + length))));
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
