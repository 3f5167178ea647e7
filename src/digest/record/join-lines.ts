const endsWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u;
const startsWide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
/** A hyphen, that of Unicode or one that is seen only at a line's end. */
const endsHyphen = /[\p{L}\d][-\u2010\u00AD]$/u;
/** A word that goes on after its hyphen; "pre- and post-training" does not. */
const goesOn = /^(?!(?:and|or|to|nor|und|oder|et|ou)\b)[\p{L}\d]/u;

/** Lines as one text. */
export interface Joined {
  text: string;
  /** Words that go on after a hyphen at a line's end, as they stand in the text: `anno-tated`, `well-known`. */
  broken: string[];
}

/**
 * Wrapped lines as one, joined by a blank; by nothing between two characters of scripts that write no blanks, and
 * where a word was broken at a hyphen.
 */
export function joinLines(lines: string[]): Joined {
  const [first = '', ...rest] = lines.map((line) => line.trim());
  const pieces = [first];
  const broken: string[] = [];
  rest.forEach((line, index) => {
    const before = index > 0 ? rest[index - 1]! : first;
    const isBroken = endsHyphen.test(before.slice(-2)) && goesOn.test(line);
    if (isBroken) broken.push(...wordAcross(before, line));
    pieces.push(isBroken || isWide(before, line) ? line : ` ${line}`);
  });
  return { text: pieces.join(''), broken };
}

const isWide = (before: string, line: string): boolean =>
  endsWide.test(before.slice(-1)) && startsWide.test(line);

function wordAcross(before: string, line: string): string[] {
  const start = /\p{L}+[-\u2010]$/u.exec(before.slice(-40))?.[0];
  const end = /^\p{L}+/u.exec(line.slice(0, 40))?.[0];
  return start && end ? [start + end] : [];
}
