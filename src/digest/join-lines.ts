const endsWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u;
const startsWide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Wrapped lines as one, joined by a blank; by nothing between two characters of scripts that write no blanks. */
export function joinLines(lines: string[]): string {
  const [first = '', ...rest] = lines.map((line) => line.trim());
  const pieces = [first];
  rest.forEach((line, index) => {
    const before = index > 0 ? rest[index - 1]! : first;
    const isWide = endsWide.test(before.slice(-1)) && startsWide.test(line);
    pieces.push(isWide ? line : ` ${line}`);
  });
  return pieces.join('');
}
