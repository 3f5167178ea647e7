import { cleanText, folded, isPlain, separators, unseen } from './clean-text.ts';

/** Invisible characters that were dropped, at an offset in the remaining text. */
export interface Dropped {
  at: number;
  text: string;
}

/** A text as `cleanText` gives it, and what is no longer in it. */
export interface Seen {
  text: string;
  dropped: Dropped[];
  /** What was left out before, at its offset of the text now. */
  earlier: Dropped[];
}

/**
 * `cleanText`, and what was dropped from where. White space that is folded is not listed.
 *
 * @param earlier what somebody left out of `raw` before, in the order of the text
 */
export function dropUnseen(raw: string, earlier: Dropped[] = []): Seen {
  if (earlier.length === 0 && isPlain(raw)) return { text: cleanText(raw), dropped: [], earlier };
  let text = raw.replace(separators, ' ');
  let dropped: Dropped[] = [];
  let moved = earlier;
  for (const pattern of [...unseen, ...folded]) {
    const gone = matchesOf(pattern, text);
    const listed = folded.includes(pattern) ? [] : gone;
    dropped = merge(moveBack(dropped, gone), moveBack(listed, gone));
    moved = moveBack(moved, gone);
    text = text.replace(pattern, '');
  }
  return { text, dropped, earlier: moved };
}

function matchesOf(pattern: RegExp, text: string): Dropped[] {
  return [...text.matchAll(pattern)].map(({ 0: text, index }) => ({ at: index, text }));
}

/** Adjusts offsets to a text from which `gone` has been removed; both lists are in text order. */
function moveBack(dropped: Dropped[], gone: Dropped[]): Dropped[] {
  let [next, length] = [0, 0];
  return dropped.map(({ at, text }) => {
    for (; gone[next] && endOf(gone[next]!) <= at; next += 1) length += gone[next]!.text.length;
    return { at: Math.min(at, gone[next]?.at ?? at) - length, text };
  });
}

const endOf = ({ at, text }: Dropped): number => at + text.length;

function merge(one: Dropped[], other: Dropped[]): Dropped[] {
  return other.length === 0 ? one : [...one, ...other].toSorted((a, b) => a.at - b.at);
}
