import type { Word } from './words.ts';

/** Whether something holds for a word. */
export type WordCondition = (word: Word) => boolean;

const [yes, no] = [1, 2];
const conditions = new Map<string, WordCondition>();

/**
 * A condition that is judged only once for each word. Conditions with the same key are one, since many rules ask the
 * same of a word.
 */
export function wordCondition(key: string, holds: WordCondition): WordCondition {
  const known = conditions.get(key);
  if (known) return known;
  const number = conditions.size;
  const condition: WordCondition = (word) => {
    const answer = word.answers[number];
    return answer ? answer === yes : judge(word);
  };
  conditions.set(key, condition);
  return condition;

  function judge(word: Word): boolean {
    if (number >= word.answers.length) word.answers = grown(word.answers, conditions.size);
    const is = holds(word);
    word.answers[number] = is ? yes : no;
    return is;
  }
}

function grown(answers: Uint8Array, length: number): Uint8Array {
  const more = new Uint8Array(length);
  more.set(answers);
  return more;
}
