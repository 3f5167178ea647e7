import { separators, unseen } from '../paper/clean-text.ts';

/** Characters that were dropped because nobody can see them, at an offset of the text that is left. */
export interface Dropped {
  at: number;
  text: string;
}

/**
 * Text without unprintable characters, white space as single blanks and none at the ends, as `cleanText` gives it,
 * and what was dropped from where. White space that is folded is not listed.
 */
export function dropUnseen(raw: string): { text: string; dropped: Dropped[] } {
  const source = raw.replace(separators, ' ');
  const dropped: Dropped[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(unseen)) {
    text = append(text, source.slice(from, match.index));
    dropped.push({ at: text.length, text: match[0] });
    from = match.index + match[0].length;
  }
  text = append(text, source.slice(from)).trimEnd();
  return {
    text,
    dropped: dropped.map(({ at, text: gone }) => ({ at: Math.min(at, text.length), text: gone })),
  };
}

/** Adds a piece; of blanks that meet one is left. */
function append(text: string, piece: string): string {
  const folded = piece.replace(/ {2,}/g, ' ');
  return text + (text === '' || text.endsWith(' ') ? folded.trimStart() : folded);
}
