import type { TextRange } from '../text/sentences.ts';

const clauseBreak =
  /[;:]\s|,\s+(?:while|whereas|but|and|which|where|with|achieving|reducing|surpassing|outperforming|leading|resulting)\b|\s(?:while|whereas)\s/gi;
const longest = 25;
/** A break this close before an amount belongs to its clause: `surpassing it, with 3x less memory`. */
const close = 25;

/** The clause round a part of a sentence: what stands between breaks, at most 25 words, the part inside. */
export function clauseOf(sentence: string, part: TextRange): TextRange {
  let [start, end] = [0, sentence.length];
  for (const match of sentence.matchAll(clauseBreak)) {
    const stop = match.index + match[0].length;
    if (stop <= part.start && part.start - stop > close)
      start = match.index + (/^[;:,]/.test(match[0]) ? 1 : 0);
    if (match.index >= part.end && end === sentence.length) end = match.index;
  }
  return trim(sentence, shorten(sentence, { start, end }, part));
}

/** At most 25 words, the part among them. */
function shorten(sentence: string, { start, end }: TextRange, part: TextRange): TextRange {
  const words = [...sentence.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
  if (words.length <= longest) return { start, end };
  const at = words.findIndex((word) => word.end >= part.start);
  const first = Math.max(0, Math.min(at - 14, words.length - longest));
  return { start: words[first]!.start, end: words[Math.min(words.length, first + longest) - 1]!.end };
}

function trim(sentence: string, { start, end }: TextRange): TextRange {
  const inside = sentence.slice(start, end);
  const from = start + (/^[\s,;:]*/.exec(inside)?.[0].length ?? 0);
  return { start: from, end: start + inside.replace(/[\s,;:.]+$/, '').length };
}
