/** The line of a text that contains an offset. */
export function lineOf(text: string, offset: number): string {
  return restOfLine(text, text.lastIndexOf('\n', offset - 1) + 1);
}

/** The text from an offset to the end of its line. */
export function restOfLine(text: string, offset: number): string {
  return text.slice(offset).split('\n', 1)[0]!.trimEnd();
}
