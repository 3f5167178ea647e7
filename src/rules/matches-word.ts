/** The most results to cache. */
const mostKnown = 10_000;

/**
 * A test of whether a lower-case word matches one of some words: `tree` matches itself, `leverag*` any word
 * that begins so, `*ing` any that ends so, `*.github.io*` any that contains it.
 */
export function matchesWord(words: string[]): (low: string) => boolean {
  const whole = new Set(words);
  const open = words.filter((word) => word.length > 1 && word.includes('*')).map(openTest);
  if (open.length === 0) return (low) => whole.has(low);
  const known = new Map<string, boolean>();
  return (low) => {
    const before = known.get(low);
    if (before !== undefined) return before;
    if (known.size >= mostKnown) known.clear();
    const is = whole.has(low) || open.some((test) => test(low));
    known.set(low, is);
    return is;
  };
}

function openTest(word: string): (low: string) => boolean {
  const part = word.replaceAll('*', '');
  if (!word.startsWith('*')) return (low) => low.startsWith(part);
  return word.endsWith('*') ? (low) => low.includes(part) : (low) => low.endsWith(part);
}
