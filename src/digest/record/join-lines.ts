const endsWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u;
const startsWide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
const endsHyphen = /[\p{L}\d]-$/u;
/** A word that goes on after its hyphen; "pre- and post-training" does not. */
const goesOn = /^(?!(?:and|or|to|nor|und|oder|et|ou)\b)[\p{L}\d]/u;

/**
 * Wrapped lines as one, joined by a blank; by nothing between two characters of scripts that write no blanks, and
 * where a compound was broken at its hyphen.
 */
export function joinLines(lines: string[]): string {
  const [first = '', ...rest] = lines.map((line) => line.trim());
  const pieces = [first];
  rest.forEach((line, index) => {
    const before = index > 0 ? rest[index - 1]! : first;
    pieces.push(isJoined(before, line) ? line : ` ${line}`);
  });
  return pieces.join('');
}

const isJoined = (before: string, line: string): boolean =>
  (endsWide.test(before.slice(-1)) && startsWide.test(line)) ||
  (endsHyphen.test(before.slice(-2)) && goesOn.test(line));
