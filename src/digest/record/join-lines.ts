import { type IsBroken, pairOf } from './find-hyphens.ts';

const endsWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u;
const startsWide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
/** A hyphen, that of Unicode or one that is seen only at a line's end. */
const endsHyphen = /[\p{L}\d][-\u2010\u00AD]$/u;
/** A word that goes on after its hyphen; "pre- and post-training" does not. */
const goesOn = /^(?!(?:and|or|to|nor|und|oder|et|ou)\b)[\p{L}\d]/u;

/**
 * Wrapped lines as one, joined by a blank; by nothing between two characters of scripts that write no blanks, and
 * where a compound was broken at its hyphen. A hyphen that only parted a word at the end of its line goes.
 */
export function joinLines(lines: string[], isBroken: IsBroken = () => false): string {
  const [first = '', ...rest] = lines.map((line) => line.trim());
  const pieces = [first];
  rest.forEach((line, index) => {
    const before = index > 0 ? rest[index - 1]! : first;
    const pair = pairOf(before, line);
    if (pair && isBroken(pair.first, pair.second)) {
      pieces.push(pieces.pop()!.slice(0, -1), line);
      return;
    }
    pieces.push(isJoined(before, line) ? line : ` ${line}`);
  });
  return pieces.join('');
}

const isJoined = (before: string, line: string): boolean =>
  (endsWide.test(before.slice(-1)) && startsWide.test(line)) ||
  (endsHyphen.test(before.slice(-2)) && goesOn.test(line));
