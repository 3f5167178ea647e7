/** An English word with its common endings. Some results are not words, which does no harm. */
export function inflect(word: string): string[] {
  const open = word.replace(/e$/, '');
  const closed = word.replace(/y$/, 'i');
  return [
    word,
    `${word}s`,
    `${closed}es`,
    `${open}ed`,
    `${closed}ed`,
    `${open}ing`,
    `${open}er`,
    `${word}ly`,
  ];
}
