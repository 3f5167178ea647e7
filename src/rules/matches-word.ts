/**
 * A test of whether a lower-case word matches one of some words: `tree` matches itself, `leverag*` any word
 * that begins so, `*ing` any that ends so, `*.github.io*` any that contains it.
 */
export function matchesWord(words: string[]): (low: string) => boolean {
  const whole = new Set(words);
  const open = words.filter(isOpen).map(openTest);
  if (open.length === 0) return (low) => whole.has(low);
  return (low) => whole.has(low) || open.some((test) => test(low));
}

/** Whether a word of a pattern stands for any word that begins or ends so. */
export const isOpen = (word: string): boolean => word.length > 1 && word.includes('*');

function openTest(word: string): (low: string) => boolean {
  const part = word.replaceAll('*', '');
  if (!word.startsWith('*')) return (low) => low.startsWith(part);
  return word.endsWith('*') ? (low) => low.includes(part) : (low) => low.endsWith(part);
}
