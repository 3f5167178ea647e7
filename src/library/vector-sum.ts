import { countNumbers, hasWord } from './term-numbers.ts';
import type { TextVector } from './text-vectors.ts';

const none: ReadonlySet<number> = new Set();

/** The sum of vectors, perhaps without the terms that have certain words. Each sum takes the memory of the one before. */
export class VectorSum {
  #weights = new Float64Array(countNumbers());
  /** In order of their first places. */
  #terms: number[] = [];
  #without = none;
  #squares = 0;
  #count = 0;

  /**
   * Begins a new sum.
   *
   * @param without numbers of words
   */
  start(without = none): void {
    for (const term of this.#terms) this.#weights[term] = 0;
    this.#terms = [];
    this.#without = without;
    this.#squares = 0;
    this.#count = 0;
  }

  add({ terms, weights }: TextVector): void {
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at]!;
      if (this.#isLeftOut(term)) continue;
      if (this.#weights[term] === 0) this.#terms.push(term);
      this.#weights[term]! += weights[at]!;
      this.#squares += weights[at]! ** 2;
    }
    this.#count += 1;
  }

  /** The dot product of the sum and a vector. */
  dot({ terms, weights }: TextVector): number {
    let sum = 0;
    for (let at = 0; at < terms.length; at += 1)
      if (!this.#isLeftOut(terms[at]!)) sum += weights[at]! * this.#weights[terms[at]!]!;
    return sum;
  }

  /** The square of a vector's length, without the terms that the sum leaves out. */
  square({ terms, weights }: TextVector): number {
    let sum = 0;
    for (let at = 0; at < terms.length; at += 1) if (!this.#isLeftOut(terms[at]!)) sum += weights[at]! ** 2;
    return sum;
  }

  /** The mean similarity of two different ones of the vectors; 0 if there are not two. */
  mean(): number {
    const square = this.#terms.reduce((sum, term) => sum + this.#weights[term]! ** 2, 0);
    return this.#count > 1 ? (square - this.#squares) / (this.#count * (this.#count - 1)) : 0;
  }

  #isLeftOut(term: number): boolean {
    return this.#without.size > 0 && hasWord(term, this.#without);
  }
}
