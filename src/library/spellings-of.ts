import { termsOf } from './terms-of.ts';

/** How a paper spells its terms. */
export interface Spellings {
  /** By stem: lower case to the first spelling in the text. */
  byStem: Map<string, Map<string, string>>;
  /** Title and abstract in lower case. */
  text: string;
}

/** The spellings of the terms in a title and an abstract. */
export function spellingsOf(title: string, abstract: string): Spellings {
  const byStem: Spellings['byStem'] = new Map();
  for (const { stem, surface } of [...termsOf(abstract), ...termsOf(title)]) {
    const spellings = byStem.get(stem) ?? new Map<string, string>();
    if (!spellings.has(surface.toLowerCase())) spellings.set(surface.toLowerCase(), surface);
    byStem.set(stem, spellings);
  }
  return { byStem, text: `${title}\n${abstract}`.toLowerCase() };
}
