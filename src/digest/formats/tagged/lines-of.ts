/** A line of a text, without its end, and its place: characters, `end` with the line's end. */
export interface PlacedLine {
  text: string;
  start: number;
  end: number;
}

/** The lines of a text, whichever way they end. */
export function* linesOf(text: string): Generator<PlacedLine> {
  let start = 0;
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|[\n\r]/g)) {
    const end = index + lineEnd.length;
    yield { text: text.slice(start, index), start, end };
    start = end;
  }
  if (start < text.length) yield { text: text.slice(start), start, end: text.length };
}
