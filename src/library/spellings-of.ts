import { numberPair, termOf } from './term-numbers.ts';
import { withWeights, type TextVector } from './text-vectors.ts';
import { textWords } from './text-words.ts';
import { joinWords } from './words-of.ts';

/** How a paper spells its pairs of words. */
export interface Spellings {
  /** By the number of the pair: its spellings, those that differ in more than capitals. */
  byPair: Map<number, string[]>;
  /** Title and abstract in lower case. */
  text: string;
}

/**
 * The spellings of the pairs of words in a title and an abstract.
 *
 * @param shared the terms that other papers have, too; the others, which are most, are left out
 */
export function spellingsOf(title: string, abstract: string, shared: TextVector): Spellings {
  const byPair: Spellings['byPair'] = new Map();
  withWeights(shared, (weightOf) => {
    for (const { words, isNext } of [textWords(abstract), textWords(title)]) {
      for (const [at, word] of words.entries()) {
        const last = words[at - 1];
        if (isNext[at] === 0 || !word.isTelling || !last!.isTelling) continue;
        const pair = numberPair(termOf(last!), termOf(word));
        if (!weightOf[pair]) continue;
        const surface = joinWords([last!.surface, word.surface]);
        const spellings = byPair.get(pair);
        if (!spellings) byPair.set(pair, [surface]);
        else if (!spellings.some((one) => isAlike(one, surface))) spellings.push(surface);
      }
    }
  });
  return { byPair, text: `${title}\n${abstract}`.toLowerCase() };
}

/** Whether two spellings are the same but for capitals. */
export const isAlike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
