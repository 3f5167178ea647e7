import { countNumbers, numberPair, stemAt, termOf } from './term-numbers.ts';
import { textWords, type KnownWord } from './text-words.ts';

/** The weights of a text's terms, as a vector of unit length unless it is empty. */
export type TextVector = Map<string, number>;

/**
 * TF-IDF vectors of texts over word stems and pairs of stems (Salton and Buckley, 1988). Terms that occur in only one
 * text, or in more than the share `maxFrequency` of the texts (but always more than two), are ignored.
 *
 * @param texts the parts of each text, such as title and abstract, as if each were on a line of its own
 */
export function textVectors(texts: string[][], maxFrequency = 1): TextVector[] {
  const counted = texts.map(countTerms);
  const frequency = new Int32Array(countNumbers());
  for (const { terms } of counted) for (const term of terms) frequency[term]! += 1;
  const most = Math.max(2, Math.floor(texts.length * maxFrequency));
  const rarities = Float64Array.from(frequency, (textsWith) =>
    textsWith < 2 || textsWith > most ? 0 : Math.log(1 + texts.length / textsWith),
  );
  return counted.map(({ terms, counts }) => {
    const shared = terms.filter((term) => rarities[term] !== 0);
    const weights = counts
      .filter((_, at) => rarities[terms[at]!] !== 0)
      .map((count, at) => (1 + Math.log(count)) * rarities[shared[at]!]!);
    const length = Math.hypot(...weights) || 1;
    const vector: TextVector = new Map();
    for (const [at, term] of shared.entries()) vector.set(stemAt(term), weights[at]! / length);
    return vector;
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

/** The terms of a text by their numbers, in order of their first places in it, and how often each occurs. */
interface CountedTerms {
  terms: Int32Array;
  counts: Float64Array;
}

/** By term, how often it occurs in the text being counted; zeros between two texts. */
let tally = new Int32Array(1024);

/** The terms of a text of several lines, as `termsOf` gives them. */
function countTerms(lines: string[]): CountedTerms {
  const all = allTerms(lines);
  if (tally.length < countNumbers()) tally = new Int32Array(2 * countNumbers());
  for (const term of all) tally[term]! += 1;
  const terms: number[] = [];
  const counts: number[] = [];
  for (const term of all) {
    if (tally[term] === 0) continue;
    terms.push(term);
    counts.push(tally[term]!);
    tally[term] = 0;
  }
  return { terms: Int32Array.from(terms), counts: Float64Array.from(counts) };
}

function allTerms(lines: string[]): number[] {
  const terms: number[] = [];
  let last: KnownWord | undefined;
  let isOpen = false;
  for (const { words, isNext, begins, ends } of lines.map(textWords)) {
    for (const [at, word] of words.entries()) {
      const isBeside = at > 0 ? isNext[at] === 1 : isOpen && begins;
      if (word.isTelling) {
        terms.push(termOf(word));
        if (isBeside && last!.isTelling) terms.push(numberPair(termOf(last!), termOf(word)));
      }
      last = word;
    }
    isOpen = ends;
  }
  return terms;
}
