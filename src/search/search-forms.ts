import { hasNoSpaces } from './query/segment-words.ts';
import { nameSigns, wordParts } from './query/split-words.ts';

/**
 * Search terms that Pagefind would not find in a text: `spoken`, its formulas in words and letters; the parts of words
 * with separators, which Pagefind keeps whole (`7b` of `LLaMA2-7B`, `c++` of `C/C++`), and the words
 * of unspaced clauses. Each once, joined by spaces.
 */
export function searchForms(text: string, spoken: string): string {
  const parts = text.split(/\s+/).flatMap((word) => wordParts(word).filter((part) => isHidden(part, word)));
  return [...new Set([...spoken.split(' '), ...parts])].filter(Boolean).join(' ');
}

const withSign = new RegExp(`.[${nameSigns}]$`, 'u');

const isHidden = (part: string, word: string): boolean =>
  hasNoSpaces(word) || (part.length > 1 && /\p{N}/u.test(part)) || withSign.test(part);
