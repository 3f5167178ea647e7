import type { Dropped } from '../../text/drop-unseen.ts';
import { type IsBroken, pairOf } from './find-hyphens.ts';

/** Lines as one text. */
export interface Joined {
  text: string;
  /** Hyphens that only broke a word at the end of a line: left out of the text, at an offset of it. */
  hyphens: Dropped[];
}

const endsWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u;
const startsWide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
/** A hyphen, that of Unicode or one that is seen only at a line's end. */
const endsHyphen = /[\p{L}\d][-\u2010\u00AD]$/u;
/** A word that goes on after its hyphen; "pre- and post-training" does not. */
const goesOn = /^(?!(?:and|or|to|nor|und|oder|et|ou)\b)[\p{L}\d]/u;

/**
 * Joins wrapped lines: by a blank; by nothing between two characters of scripts that write no blanks, and where a
 * compound was broken at its hyphen. A hyphen that only broke a word at the end of its line is left out.
 */
export function joinLines(lines: string[], isBroken: IsBroken = () => false): Joined {
  const [first = '', ...rest] = lines.map((line) => line.trim());
  const joined: Joined = { text: first, hyphens: [] };
  let before = first;
  for (const line of rest) {
    const pair = pairOf(before, line);
    if (pair && isBroken(pair.first, pair.second)) dropHyphen(joined);
    else if (!isJoined(before, line)) joined.text += ' ';
    joined.text += line;
    before = line;
  }
  return joined;
}

function dropHyphen(joined: Joined): void {
  const hyphen = joined.text.slice(-1);
  joined.text = joined.text.slice(0, -1);
  joined.hyphens.push({ at: joined.text.length, text: hyphen });
}

const isJoined = (before: string, line: string): boolean =>
  (endsWide.test(before.slice(-1)) && startsWide.test(line)) ||
  (endsHyphen.test(before.slice(-2)) && goesOn.test(line));
