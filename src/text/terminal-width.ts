/** Characters that take two columns of a terminal, and those that take none. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
const unseen = /[\p{M}\p{Cf}]/u;

/** Columns that a text takes in a terminal: two for an ideograph, none for a combining mark. */
export function terminalWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

const widthOf = (character: string): number => (unseen.test(character) ? 0 : wide.test(character) ? 2 : 1);

/** Cuts a text to so many columns, the ellipsis included, and pads it with blanks if it takes fewer. */
export function fitColumns(text: string, columns: number): string {
  const width = terminalWidth(text);
  if (width <= columns) return text + ' '.repeat(columns - width);
  let [cut, used] = ['', 0];
  for (const character of text) {
    if (used + widthOf(character) > columns - 1) break;
    cut += character;
    used += widthOf(character);
  }
  return `${cut}…${' '.repeat(Math.max(0, columns - 1 - used))}`;
}
