/** A part of a text and its replacement. */
export interface Replacement {
  at: number;
  length: number;
  by: string;
}

/**
 * A text from `start` to `end` with parts of it replaced. The parts must be in order and must not overlap.
 */
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
