import { countNumbers, numberPair, numberWord, termOf } from './term-numbers.ts';
import { textWords, type KnownWord } from './text-words.ts';

/** The weights of a text's terms, as a vector of unit length unless it is empty. */
export interface TextVector {
  /** By their numbers (see `stemAt`), in order of their first places in the text. */
  terms: Int32Array;
  weights: Float64Array;
}

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
    return { terms: shared, weights: weights.map((weight) => weight / length) };
  });
}

/** The texts and vectors of the last call of `paperVectors`. */
let remembered: { texts: string[][]; vectors: TextVector[] } = { texts: [], vectors: [] };

/**
 * The vectors of papers, whose titles count twice. Similar papers and the index of terms need those of the same papers,
 * so that the last ones are remembered.
 *
 * @param texts title and abstract of each
 */
export function paperVectors(texts: [title: string, abstract: string][]): TextVector[] {
  const isSame =
    texts.length === remembered.texts.length &&
    texts.every((text, at) => text.every((part, line) => part === remembered.texts[at]![line]));
  if (!isSame)
    remembered = { texts, vectors: textVectors(texts.map(([title, abstract]) => [title, title, abstract])) };
  return remembered.vectors;
}

/**
 * Vectors of sets, such as the topics of papers. The dot product of two sets with one element, the same, is its rarity:
 * 1 if no other set has it, near 0 if most have it.
 */
export function setVectors(sets: string[][]): TextVector[] {
  const unique = sets.map((set) => [...new Set(set)]);
  const frequency = new Map<string, number>();
  for (const element of unique.flat()) frequency.set(element, (frequency.get(element) ?? 0) + 1);
  const all = Math.log(1 + sets.length);
  return unique.map((set) => {
    const rarities = set.map((element) => Math.log(1 + sets.length / frequency.get(element)!) / all);
    const length = Math.sqrt(rarities.reduce((total, rarity) => total + rarity, 0));
    return {
      terms: Int32Array.from(set, numberWord),
      weights: Float64Array.from(rarities, (rarity) => rarity / length),
    };
  });
}

/** The weightiest terms of a vector, those of equal weight in their order. */
export function heaviest({ terms, weights }: TextVector, most: number): { term: number; weight: number }[] {
  return Array.from(terms, (term, at) => ({ term, weight: weights[at]! }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most);
}

/** By term, a weight of the vector being compared; zeros between two comparisons. */
let spread = new Float64Array(1024);

/** Calls `use` with the weights of a vector by term, zeros for terms that it lacks; they are there during the call. */
export function withWeights<Result>(
  { terms, weights }: TextVector,
  use: (weightOf: Float64Array) => Result,
): Result {
  if (spread.length < countNumbers()) spread = new Float64Array(2 * countNumbers());
  for (let at = 0; at < terms.length; at += 1) spread[terms[at]!] = weights[at]!;
  const result = use(spread);
  for (let at = 0; at < terms.length; at += 1) spread[terms[at]!] = 0;
  return result;
}

/** Dot product of two vectors: the cosine, if they are of unit length. */
export function similarity(a: TextVector, b: TextVector): number {
  const [small, large] = a.terms.length < b.terms.length ? [a, b] : [b, a];
  return withWeights(large, (weightOf) => {
    let sum = 0;
    for (let at = 0; at < small.terms.length; at += 1)
      sum += small.weights[at]! * weightOf[small.terms[at]!]!;
    return sum;
  });
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
