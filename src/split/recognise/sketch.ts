/** Shingles in a sketch. The likeness of two texts is known from them with a standard error of at most a tenth. */
const size = 24;

/** Hexadecimal digits of a shingle. */
const digits = 8;

/**
 * The smallest shingles of a text, from which its likeness to others can be estimated when the text itself is gone
 * (Broder's bottom sketch), smallest first.
 */
export const sketchOf = (shingles: ReadonlySet<number>): number[] => [
  ...Uint32Array.from(shingles).sort().subarray(0, size),
];

/** The estimated share of shingles that two texts have in common, by their sketches. */
export function estimateLikeness(one: number[], other: number[]): number {
  const least = sketchOf(new Set([...one, ...other]));
  const both = new Set(one).intersection(new Set(other));
  return least.length === 0 ? 0 : least.filter((shingle) => both.has(shingle)).length / least.length;
}

/** A sketch as the manifest stores it. */
export const formatSketch = (sketch: number[]): string =>
  sketch.map((shingle) => shingle.toString(16).padStart(digits, '0')).join('');

/** Reads the output of `formatSketch`. */
export const parseSketch = (text: string): number[] =>
  Array.from({ length: text.length / digits }, (_, at) =>
    parseInt(text.slice(at * digits, (at + 1) * digits), 16),
  );
