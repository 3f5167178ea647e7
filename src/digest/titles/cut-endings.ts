import { readPatterns } from '../patterns/read-patterns.ts';

const { folding, copyright } = readPatterns('marks');
/** Fewer abstracts, or a smaller share of them, show no habit. */
const fewest = 3;
const least = 0.5;
/** What a page puts behind a text lies within so many characters. */
const room = 400;
/** Words behind the last sentence of a text that end none themselves. */
const behind = /(?<=[.!?…。][”"’')\]]{0,2})\s+(?![.…])([^.!?…。]{1,60})$/u;
/** Dots before a button stand for the rest of the text; else its sign tells it from words. */
const dots = /^\s*(?:…|\.\.\.)/u;
const sign = /[△▽▲▼]/;

/**
 * Finds what a page put behind the last sentences of abstracts: notes of copyright, buttons, and words that end no sentence
 * and that most abstracts share, numbers apart.
 *
 * @returns how many characters of the end of each text it takes
 */
export function cutEndings(texts: string[]): number[] {
  const ends = texts.map((text) => text.slice(-room));
  const notes = ends.map((text) => copyright!.regex.exec(text)?.[0].length ?? 0);
  const rest = ends.map((text, at) => text.slice(0, text.length - notes[at]!));
  const tails = rest.map((text) => behind.exec(text));
  const counts = Map.groupBy(tails.map(formOf), (form) => form);
  const isShared = (form: string | undefined): boolean => {
    const count = form === undefined ? 0 : counts.get(form)!.length;
    return count >= Math.max(fewest, least * texts.length);
  };
  return rest.map((text, at) => {
    const tail = tails[at];
    const isTail = tail && !/[=<>%≈]/.test(tail[1]!) && isShared(formOf(tail));
    return notes[at]! + Math.max(lengthOfFolding(text), isTail ? tail[0].length : 0);
  });
}

/** Characters of a button that shows the rest of a text, or hides it again; the dots before it stay. */
function lengthOfFolding(text: string): number {
  const found = folding!.regex.exec(text)?.[0] ?? '';
  const kept = dots.exec(found)?.[0].length ?? 0;
  return kept > 0 || sign.test(found) ? found.length - kept : 0;
}

const formOf = (tail: RegExpExecArray | null): string | undefined => tail?.[1]?.replace(/\d+/g, '0');
