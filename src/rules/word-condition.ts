import type { Word } from './words.ts';

const [yes, no] = [1, 2];
/** An answer takes two bits: there are hundreds of conditions, and answers of tens of thousands of words. */
const [bits, mask, perByte] = [2, 3, 4];
const conditions = new Map<string, WordCondition>();

/** Whether something holds for a word, judged only once for each word. */
export class WordCondition {
  #judge: (word: Word) => boolean;
  /** The place of the answer among those of a word. */
  readonly number: number;
  readonly #byte: number;
  readonly #shift: number;

  constructor(number: number, judge: (word: Word) => boolean) {
    this.number = number;
    this.#byte = Math.floor(number / perByte);
    this.#shift = (number % perByte) * bits;
    this.#judge = judge;
  }

  holds(word: Word): boolean {
    const answer = (word.answers[this.#byte]! >> this.#shift) & mask;
    return answer ? answer === yes : this.#ask(word);
  }

  #ask(word: Word): boolean {
    const size = Math.ceil(conditions.size / perByte);
    if (this.#byte >= word.answers.length) word.answers = grown(word.answers, size);
    const is = this.#judge(word);
    word.answers[this.#byte]! |= (is ? yes : no) << this.#shift;
    return is;
  }
}

/** The condition with a key, made at its first use: many rules ask the same of a word. */
export function wordCondition(key: string, judge: (word: Word) => boolean): WordCondition {
  const known = conditions.get(key);
  if (known) return known;
  const condition = new WordCondition(conditions.size, judge);
  conditions.set(key, condition);
  return condition;
}

/** Answers of many words are one piece of memory: a piece for each would cost more than what is in it. */
const blockSize = 1 << 18;
let block = new Uint8Array(0);

function grown(answers: Uint8Array, length: number): Uint8Array {
  if (block.length < length) block = new Uint8Array(Math.max(length, blockSize));
  const more = block.subarray(0, length);
  block = block.subarray(length);
  more.set(answers);
  return more;
}
