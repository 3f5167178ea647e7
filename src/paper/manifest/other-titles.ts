/** Titles of a paper besides the one that it is shown under: each once, sorted, without empty ones. */
export const otherTitles = (title: string, known: readonly string[]): string[] =>
  [...new Set(known)].filter((other) => other !== '' && other !== title).toSorted();
