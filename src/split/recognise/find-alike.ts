import { likeness, shinglesOf } from './shingles.ts';
import { estimateLikeness, parseSketch, sketchOf } from './sketch.ts';

/** A text to compare with others. */
export interface Shingled {
  isEmpty: boolean;
  /** As `shinglesOf` gives them, or only the smallest of them; computed when first asked for. */
  shingles: () => ReadonlySet<number>;
  /** Whether only the smallest shingles are known. */
  isSketch?: boolean;
}

/** A text and the key by which its paper is known; it is never found if empty. */
export interface Text<Key> extends Shingled {
  key: Key;
}

/** Prepares a text to be compared with others, once for all comparisons. */
export function toShingled(text: string): Shingled {
  let known: ReadonlySet<number> | undefined;
  return { isEmpty: text === '', shingles: () => (known ??= shinglesOf(text)) };
}

/** Two texts that are alike. */
export interface Pair<Key> {
  one: Key;
  other: Key;
  /** As `likeness` gives it. */
  likeness: number;
}

/**
 * The least likeness of two texts of one paper. Measured on 3,000 damaged abstracts: 2,993 found, none mistaken; of
 * 3,000 papers whose own text was absent, 21 were mistaken for another by the same authors.
 */
export const leastLikeness = 0.5;

/** What is known of a text that is gone. */
export function fromSketch(sketch: string): Shingled {
  const shingles = new Set(parseSketch(sketch));
  return { isEmpty: shingles.size === 0, shingles: () => shingles, isSketch: true };
}

/** One shingle in so many is looked up; whole texts are then compared. */
const sampled = 4;
/** A shingle in more texts than this says nothing about which of them is meant. */
const common = 200;

/** All pairs of a text of the first list and another of the second that are alike, the most alike first. */
export function findAlike<Key>(ones: Text<Key>[], others: Text<Key>[]): Pair<Key>[] {
  const right = others.map(prepare);
  const index = Map.groupBy(
    right.flatMap((entry) => entry.sample.map((shingle) => ({ shingle, entry }))),
    ({ shingle }) => shingle,
  );
  return ones
    .map(prepare)
    .flatMap((left) => {
      const postings = left.sample.map((shingle) => index.get(shingle) ?? []);
      const near = new Set(
        postings.filter(({ length }) => length <= common).flatMap((list) => list.map(({ entry }) => entry)),
      );
      return [...near]
        .filter(({ key }) => key !== left.key)
        .map((right) => ({ one: left.key, other: right.key, likeness: compare(left, right) }));
    })
    .filter((pair) => pair.likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness);
}

interface Prepared<Key> {
  key: Key;
  shingles: ReadonlySet<number>;
  isSketch: boolean;
  sample: number[];
}

function compare<Key>(one: Prepared<Key>, other: Prepared<Key>): number {
  if (!one.isSketch && !other.isSketch) return likeness(one.shingles, other.shingles);
  return estimateLikeness(sketchOf(one.shingles), sketchOf(other.shingles));
}

/** Short texts are looked up by all their shingles, all others by their smallest too, in case the other is a sketch. */
function prepare<Key>(text: Text<Key>): Prepared<Key> {
  const { key } = text;
  const shingles = text.shingles();
  const sample = [...shingles].filter((shingle) => shingle % sampled === 0);
  const all = sample.length < 8 ? [...shingles] : [...new Set([...sample, ...sketchOf(shingles)])];
  return { key, shingles, isSketch: text.isSketch ?? false, sample: all };
}
