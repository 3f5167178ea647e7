/** A part of a text, and what to put in its place. */
export interface Replacement {
  at: number;
  length: number;
  by: string;
}

/** A text from `start` to `end`, with parts of it replaced: in order, none across another. */
export function replaceParts(
  text: string,
  replacements: Replacement[],
  start = 0,
  end = text.length,
): string {
  let [replaced, at] = ['', start];
  for (const replacement of replacements) {
    replaced += text.slice(at, replacement.at) + replacement.by;
    at = replacement.at + replacement.length;
  }
  return replaced + text.slice(at, end);
}
