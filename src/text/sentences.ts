const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const abbreviation =
  /(?:\b(?:e\.g|i\.e|i\.i\.d|cf|vs|al|resp|Figs?|Eqs?|Secs?|Tab|approx|w\.r\.t|a\.k\.a|Dr|Prof|St|No|Vol|pp)\.|(?:^|\s)[A-Z]\.)\s*$/;

/** A range of a text, in UTF-16 offsets; `end` is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * The sentences of a text, without trailing spaces. Follows Unicode (UAX 29), except that a sentence does not
 * end after an abbreviation such as `et al.`, `e.g.` or `Fig.`, or after an initial.
 */
export function sentencesOf(text: string): TextRange[] {
  return [...eachSentence(text)];
}

/** The same, each found only when it is asked for. */
export function* eachSentence(text: string): Generator<TextRange> {
  let start: number | undefined;
  for (const { segment, index } of segmenter.segment(text)) {
    start ??= index;
    const end = index + segment.length;
    if (abbreviation.test(text.slice(Math.max(start, end - 16), end)) && end < text.length) continue;
    const range = { start, end: start + text.slice(start, end).trimEnd().length };
    if (range.end > range.start) yield range;
    start = undefined;
  }
  const end = text.trimEnd().length;
  if (start !== undefined && end > start) yield { start, end };
}
