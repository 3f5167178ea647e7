import { wordParts } from './query/split-words.ts';

/**
 * What readers type for the signs of a text and Pagefind would not find: `spoken`, its formulas in words and
 * letters, and the parts with digits of words with joints (`7b` of `LLaMA2-7B`), which Pagefind keeps whole. Each
 * once, joined by blanks.
 */
export function searchForms(text: string, spoken: string): string {
  const parts = text
    .split(/\s+/)
    .flatMap(wordParts)
    .filter((part) => part.length > 1 && /\p{N}/u.test(part));
  return [...new Set([...spoken.split(' '), ...parts])].filter(Boolean).join(' ');
}
