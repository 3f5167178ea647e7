/** Hashes of groups of words, 32 bits each: ascending, none of them twice. */
export type Shingles = Uint32Array;

/** Words of a shingle: the length for which the thresholds were measured. */
const length = 4;

/** The groups of four successive words of a folded text; a shorter text is one group. */
export function shinglesOf(folded: string): Shingles {
  if (folded === '') return new Uint32Array();
  const text = `${folded} `;
  const ends: number[] = [];
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) ends.push(at + 1);
  const hashes = new Uint32Array(Math.max(1, ends.length - length + 1));
  for (let at = 0; at < hashes.length; at += 1) {
    const end = ends[Math.min(ends.length, at + length) - 1]!;
    hashes[at] = hashUnits(text, at === 0 ? 0 : ends[at - 1]!, end);
  }
  return distinct(hashes.sort());
}

/**
 * The share of shingles that two texts have in common: from 0 to 1, and 0 if one is empty.
 *
 * @param least a smaller share may count as 0, which saves most of the comparison
 */
export function likeness(one: Shingles, other: Shingles, least = 0): number {
  const total = one.length + other.length;
  // The share of s common shingles is s / (total - s), and total - 2 s shingles are in one text only.
  const mostUnshared = total - (2 * least * total) / (1 + least);
  let shared = 0;
  let unshared = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length && unshared <= mostUnshared;) {
    const [left, right] = [one[a]!, other[b]!];
    if (left === right) shared += 1;
    else unshared += 1;
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  const share = total === 0 ? 0 : shared / (total - shared);
  return share < least ? 0 : share;
}

function distinct(sorted: Uint32Array): Uint32Array {
  let size = 0;
  for (const value of sorted) if (size === 0 || sorted[size - 1] !== value) sorted[size++] = value;
  return sorted.subarray(0, size);
}

/** FNV-1a, over UTF-16 units. */
function hashUnits(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
