/**
 * Whether a word in lower case is one of some: `tree` is itself, `leverag*` begins so, `*ing` ends so, `*.github.io*`
 * holds it.
 */
export function matchesWord(words: string[]): (low: string) => boolean {
  const whole = new Set(words);
  const open = words.filter((word) => word.length > 1 && word.includes('*')).map(openTest);
  if (open.length === 0) return (low) => whole.has(low);
  return (low) => whole.has(low) || open.some((test) => test(low));
}

function openTest(word: string): (low: string) => boolean {
  const part = word.replaceAll('*', '');
  if (!word.startsWith('*')) return (low) => low.startsWith(part);
  return word.endsWith('*') ? (low) => low.includes(part) : (low) => low.endsWith(part);
}
