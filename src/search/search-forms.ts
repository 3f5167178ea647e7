import { lacksBlanks } from './query/segment-words.ts';
import { nameSigns, wordParts } from './query/split-words.ts';

/**
 * What readers type for the signs of a text and Pagefind would not find: `spoken`, its formulas in words and
 * letters, parts of words with joints that Pagefind keeps whole (`7b` of `LLaMA2-7B`, `c++` of `C/C++`), and the words
 * of clauses without blanks. Each once, joined by blanks.
 */
export function searchForms(text: string, spoken: string): string {
  const parts = text.split(/\s+/).flatMap((word) => wordParts(word).filter((part) => isHidden(part, word)));
  return [...new Set([...spoken.split(' '), ...parts])].filter(Boolean).join(' ');
}

const withSign = new RegExp(`.[${nameSigns}]$`, 'u');

const isHidden = (part: string, word: string): boolean =>
  lacksBlanks(word) || (part.length > 1 && /\p{N}/u.test(part)) || withSign.test(part);
