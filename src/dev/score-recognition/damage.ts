/** A text as it survives a copy from a page whose formulas are rendered: without commands, braces, dollars and quotes. */
export const damage = (text: string): string =>
  text
    .replaceAll(/\\[A-Za-z]+/g, '')
    .replaceAll(/[$\\{}"'`“”‘’]/g, '')
    .replaceAll(/ {2,}/g, ' ');

/** The first half of a title's words. */
export function halve(title: string): string {
  const words = title.split(' ');
  return words.slice(0, Math.ceil(words.length / 2)).join(' ');
}
