import { termsOf } from './terms-of.ts';

/** How a paper spells its pairs of words. */
export interface Spellings {
  /** By stem: its spellings, those that differ in more than capitals. */
  byStem: Map<string, string[]>;
  /** Title and abstract in lower case. */
  text: string;
}

/**
 * The spellings of the pairs of words in a title and an abstract.
 *
 * @param shared has the terms that other papers have, too; the others, which are most, are left out
 */
export function spellingsOf(
  title: string,
  abstract: string,
  shared: { has(stem: string): boolean },
): Spellings {
  const byStem: Spellings['byStem'] = new Map();
  for (const { stem, surface } of [...termsOf(abstract), ...termsOf(title)]) {
    if (!stem.includes(' ') || !shared.has(stem)) continue;
    const spellings = byStem.get(stem);
    if (!spellings) byStem.set(stem, [surface]);
    else if (!spellings.some((one) => isAlike(one, surface))) spellings.push(surface);
  }
  return { byStem, text: `${title}\n${abstract}`.toLowerCase() };
}

/** Whether two spellings are the same but for capitals. */
export const isAlike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
