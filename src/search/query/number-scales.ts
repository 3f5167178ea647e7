/** Words after a number, and the letter that says the same: `175 billion`, `175B`. */
const scales: Record<string, string> = {
  thousand: 'k',
  million: 'm',
  billion: 'b',
  trillion: 't',
  times: 'x',
};

/** The letter for a word that follows a number; absent for other words. */
export function scaleLetter(word: string): string | undefined {
  return Object.hasOwn(scales, word) ? scales[word] : undefined;
}

/** `175b` with its scale as a word, `175 billion`; absent for other words. */
export function spellScale(word: string): string | undefined {
  const [, number, letter] = /^(\d+)(\p{L})$/u.exec(word) ?? [];
  const scale = Object.keys(scales).find((name) => scales[name] === letter);
  return scale && `${number} ${scale}`;
}
