/** How many answers are remembered at a time. */
const mostKnown = 10_000;

/**
 * Whether a word in lower case is one of some: `tree` is itself, `leverag*` begins so, `*ing` ends so, `*.github.io*`
 * holds it.
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
