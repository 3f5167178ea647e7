import type { Shingles } from './shingles.ts';

/** 32-bit numbers for the bits of a text: of 1,024 bits, two unrelated abstracts share about 20. */
const size = 32;

/** A bitmap of the shingles of a text, which shows quickly that two texts share only a few. */
export interface Marks {
  /** Each shingle sets the bit that its last digits name. */
  bits: Uint32Array;
  /** How many shingles set a bit that another had set. */
  repeated: number;
}

/** The marks of a text with these shingles. */
export function marksOf(shingles: Shingles): Marks {
  const bits = new Uint32Array(size);
  for (const shingle of shingles) {
    const at = (shingle >>> 5) % size;
    bits[at] = bits[at]! | (1 << (shingle % 32));
  }
  const set = bits.reduce((sum, word) => sum + countBits(word), 0);
  return { bits, repeated: shingles.length - set };
}

/** How many shingles two texts share at most. */
export function mostShared(one: Marks, other: Marks): number {
  let both = 0;
  for (let at = 0; at < size; at += 1) both += countBits(one.bits[at]! & other.bits[at]!);
  return both + Math.min(one.repeated, other.repeated);
}

/** Sums of neighbouring bits, of pairs, of fours, and of bytes. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
