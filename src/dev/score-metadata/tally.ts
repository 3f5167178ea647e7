/** What was right, wrong and missed of one field. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

/** Precision, recall and their harmonic mean; 1 where nothing was to be found and nothing was. */
export function rates({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const share = (of: number): number => (of === 0 ? 1 : right / of);
  const total = 2 * right + wrong + missed;
  return {
    precision: share(right + wrong),
    recall: share(right + missed),
    f1: total === 0 ? 1 : (2 * right) / total,
  };
}

/** What counts beside the labels themselves. */
export interface Leniency {
  /** Other spellings that are right, by label. */
  alternatives?: Record<string, (string | null)[]>;
  /** What is neither missed nor wrong. */
  optional?: string[];
}

/**
 * Compares lists: each label is right once, by its own spelling first, then by another; a repeat of what was found
 * and what is optional do not count. Adds to `tally` and gives the pairs of places (found, label).
 */
export function tallyList(
  tally: Tally,
  labels: string[],
  found: string[],
  normalise: (text: string) => string,
  { alternatives = {}, optional = [] }: Leniency = {},
): [number, number][] {
  const spellings = labels.map((label) => [
    normalise(label),
    ...(alternatives[label] ?? []).flatMap((other) => (other === null ? [] : [normalise(other)])),
  ]);
  const passing = new Set(
    optional
      .flatMap((label) => [label, ...(alternatives[label] ?? [])])
      .flatMap((label) => (label === null ? [] : [normalise(label)])),
  );
  const left = new Set(labels.keys());
  const pairs: [number, number][] = [];
  const open = found.map(normalise).entries().toArray();
  const later = open.filter(([at, key]) => !take(at, (label) => spellings[label]![0] === key));
  for (const [at, key] of later) {
    if (take(at, (label) => spellings[label]!.includes(key))) continue;
    if (!passing.has(key) && !spellings.some((list) => list.includes(key))) tally.wrong++;
  }
  tally.right += pairs.length;
  tally.missed += left.size;
  return pairs;

  function take(at: number, fits: (label: number) => boolean): boolean {
    const label = [...left].find(fits);
    if (label === undefined) return false;
    left.delete(label);
    pairs.push([at, label]);
    return true;
  }
}
