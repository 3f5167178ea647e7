/** Scale words and their letters: `175 billion`, `175B`. */
const scales: Record<string, string> = {
  thousand: 'k',
  million: 'm',
  billion: 'b',
  trillion: 't',
  times: 'x',
};

/** The letter of a scale word; undefined for other words. */
export function scaleLetter(word: string): string | undefined {
  return Object.hasOwn(scales, word) ? scales[word] : undefined;
}

/** `175b` with its scale as a word, `175 billion`; undefined for other words. */
export function spellScale(word: string): string | undefined {
  const [, number, letter] = /^(\d+)(\p{L})$/u.exec(word) ?? [];
  const scale = Object.keys(scales).find((name) => scales[name] === letter);
  return scale && `${number} ${scale}`;
}
