import type { Shingles } from './shingles.ts';

/** Shingles in a sketch. The likeness of two texts is known from them with a standard error of at most a tenth. */
const size = 24;

/** Hexadecimal digits of a shingle. */
const digits = 8;

/**
 * The smallest shingles of a text, from which its likeness to others can be estimated when the text itself is gone
 * (Broder's bottom sketch).
 */
export const sketchOf = (shingles: Shingles): Shingles => shingles.subarray(0, size);

/** The estimated share of shingles that two texts have in common, by their sketches. */
export function estimateLikeness(one: Shingles, other: Shingles): number {
  const [ones, others] = [new Set(one), new Set(other)];
  const least = Uint32Array.from(ones.union(others)).sort().subarray(0, size);
  const shared = least.filter((shingle) => ones.has(shingle) && others.has(shingle));
  return least.length === 0 ? 0 : shared.length / least.length;
}

/** A sketch as the manifest stores it. */
export const formatSketch = (sketch: Shingles): string =>
  Array.from(sketch, (shingle) => shingle.toString(16).padStart(digits, '0')).join('');

/** Reads the output of `formatSketch`. */
export const parseSketch = (text: string): Shingles =>
  Uint32Array.from({ length: text.length / digits }, (_, at) =>
    parseInt(text.slice(at * digits, (at + 1) * digits), 16),
  );
