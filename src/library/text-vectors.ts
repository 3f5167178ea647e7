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
  const frequency = new Int32Array(stems.length);
  for (const { terms } of counted) for (const term of terms) frequency[term]! += 1;
  const most = Math.max(2, Math.floor(texts.length * maxFrequency));
  return counted.map(({ terms, counts }) => {
    const weights: TextVector = new Map();
    for (const [at, term] of terms.entries()) {
      const textsWith = frequency[term]!;
      if (textsWith < 2 || textsWith > most) continue;
      weights.set(stems[term]!, (1 + Math.log(counts[at]!)) * Math.log(1 + texts.length / textsWith));
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

/** The terms of a text by their numbers, in order of their first places in it, and how often each occurs. */
interface CountedTerms {
  terms: Int32Array;
  counts: Int32Array;
}

/** All terms, and the numbers of words by stem and of pairs of words by the numbers of both: numbers take little memory. */
const stems: string[] = [];
const numbersOfWords = new Map<string, number>();
const numbersOfPairs = new Map<number, number>();

/** The terms of a text of several lines, as `termsOf` gives them. */
function countTerms(lines: string[]): CountedTerms {
  const counts = new Map<number, number>();
  const count = (term: number): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
  let last: KnownWord | undefined;
  let isOpen = false;
  for (const { words, isNext, begins, ends } of lines.map(textWords)) {
    for (const [at, word] of words.entries()) {
      const isBeside = at > 0 ? isNext[at] === 1 : isOpen && begins;
      if (word.isTelling) {
        count(numberOf(word));
        if (isBeside && last!.isTelling) count(numberOfPair(last!, word));
      }
      last = word;
    }
    isOpen = ends;
  }
  return { terms: Int32Array.from(counts.keys()), counts: Int32Array.from(counts.values()) };
}

function numberOf({ stem }: KnownWord): number {
  const known = numbersOfWords.get(stem);
  if (known !== undefined) return known;
  numbersOfWords.set(stem, stems.length);
  return stems.push(stem) - 1;
}

/** More terms than any library has; the square of it is still an exact number. */
const mostTerms = 2 ** 26;

function numberOfPair(first: KnownWord, second: KnownWord): number {
  const pair = numberOf(first) * mostTerms + numberOf(second);
  const known = numbersOfPairs.get(pair);
  if (known !== undefined) return known;
  numbersOfPairs.set(pair, stems.length);
  return stems.push(`${first.stem} ${second.stem}`) - 1;
}

function toUnit(weights: TextVector): TextVector {
  const length = Math.hypot(...weights.values()) || 1;
  return new Map([...weights].map(([stem, weight]) => [stem, weight / length]));
}
