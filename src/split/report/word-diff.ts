/** A stretch of words that two texts share, or that only one has. */
export interface Stretch {
  kind: 'same' | 'old' | 'new';
  words: string[];
}

/**
 * The words of two texts as stretches, with as many words shared as possible. Takes time and memory in proportion to the
 * product of the lengths of what differs, which ends and beginnings that are equal do not add to.
 */
export function diffWords(old: string, next: string): Stretch[] {
  const [ones, others] = [old, next].map((text) => text.split(/\s+/).filter((word) => word !== ''));
  const [a, b] = [ones!, others!];
  const start = lengthOfEqual(a, b);
  const end = lengthOfEqual(a.slice(start).toReversed(), b.slice(start).toReversed());
  const middle = diff(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const same = (words: string[]): Stretch => ({ kind: 'same', words });
  return join([same(a.slice(0, start)), ...middle, same(a.slice(a.length - end))]);
}

function lengthOfEqual(a: string[], b: string[]): number {
  const at = a.findIndex((word, index) => word !== b[index]);
  return at < 0 ? a.length : at;
}

/** By the longest common subsequence. */
function diff(a: string[], b: string[]): Stretch[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!); // prettier-ignore
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const isSame = i < a.length && j < b.length && a[i] === b[j];
    const isOld = !isSame && (j === b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!));
    stretches.push({
      kind: isSame ? 'same' : isOld ? 'old' : 'new',
      words: [isSame || isOld ? a[i]! : b[j]!],
    });
    if (isSame || isOld) i += 1;
    if (isSame || !isOld) j += 1;
  }
  return stretches;
}

/** Joins neighbours of one kind, and drops empty ones. */
function join(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { kind, words } of stretches.filter(({ words }) => words.length > 0)) {
    const last = joined.at(-1);
    if (last?.kind === kind) last.words.push(...words);
    else joined.push({ kind, words: [...words] });
  }
  return joined;
}
