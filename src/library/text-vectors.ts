import { termsOf } from './terms-of.ts';

/** The weights of a text's terms, as a vector of unit length unless it is empty. */
export type TextVector = Map<string, number>;

/**
 * TF-IDF vectors of texts over word stems and pairs of stems (Salton and Buckley, 1988). Terms that occur in only one
 * text, or in more than the share `maxFrequency` of the texts (but always more than two), are ignored.
 */
export function textVectors(texts: string[], maxFrequency = 1): TextVector[] {
  const counted = texts.map(countTerms);
  const frequency = new Map<string, number>();
  for (const counts of counted) {
    for (const stem of counts.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const most = Math.max(2, Math.floor(texts.length * maxFrequency));
  return counted.map((counts) => {
    const weights: TextVector = new Map();
    for (const [stem, count] of counts) {
      const textsWith = frequency.get(stem)!;
      if (textsWith < 2 || textsWith > most) continue;
      weights.set(stem, (1 + Math.log(count)) * Math.log(1 + texts.length / textsWith));
    }
    return toUnit(weights);
  });
}

/**
 * Vectors of sets, such as the topics of papers. The dot product of two sets with one element, the same, is its rarity:
 * 1 if no other set has it, near 0 if most have it.
 */
export function setVectors(sets: string[][]): TextVector[] {
  const frequency = new Map<string, number>();
  for (const element of sets.flatMap((set) => [...new Set(set)]))
    frequency.set(element, (frequency.get(element) ?? 0) + 1);
  const all = Math.log(1 + sets.length);
  return sets.map((set) => {
    const rarities = set.map(
      (element) => [element, Math.log(1 + sets.length / frequency.get(element)!) / all] as const,
    );
    const sum = rarities.reduce((total, [, rarity]) => total + rarity, 0);
    return new Map(rarities.map(([element, rarity]) => [element, rarity / Math.sqrt(sum)]));
  });
}

/** Dot product of two vectors: the cosine, if they are of unit length. */
export function similarity(a: TextVector, b: TextVector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}

function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of termsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function toUnit(weights: TextVector): TextVector {
  const length = Math.hypot(...weights.values()) || 1;
  return new Map([...weights].map(([stem, weight]) => [stem, weight / length]));
}
