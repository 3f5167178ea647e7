/** The combining marks of TeX's accent commands, by the letter or sign of the command. */
export const accentMarks: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  '"': '\u0308',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  r: '\u030a',
  c: '\u0327',
  k: '\u0328',
  d: '\u0323',
  b: '\u0331',
  t: '\u0361',
};
const form =
  /\\(?:([`'^"~=.])\s*|([uvHrckdbt])(?:\s+|(?=[{\\])))(?:\{\s*(\\[ij](?![A-Za-z])|[A-Za-z])([A-Za-z]?)\s*\}|(\\[ij](?![A-Za-z])(?:\{\})?|[A-Za-z]))/y;

/**
 * The accented letter at an offset of a text (`\'e`, `\"{o}`, `\v s`, `\'{\i}`) and the length of its source;
 * undefined if there is none.
 */
export function readAccent(source: string, at: number): { letter: string; length: number } | undefined {
  form.lastIndex = at;
  const match = form.exec(source);
  if (!match) return undefined;
  const accent = match[1] ?? match[2] ?? '';
  const base = (match[3] ?? match[5] ?? '').replace(/[\\{}]/g, '');
  const letter = (base + accentMarks[accent]).normalize('NFC') + (match[4] ?? '');
  if (/[\p{M}]/u.test(letter) && !/[dbt]/.test(accent)) return undefined;
  if (isApostrophe(source, at, match[0])) return undefined;
  return { letter, length: match[0].length };
}

/**
 * Whether `\'` is an escaped apostrophe or quotation mark, as programs that write Markdown escape them: `it\'s`, `the towns\'
 * surveys`, `a \'memory\' effect`.
 */
function isApostrophe(source: string, at: number, form: string): boolean {
  if (!form.startsWith("\\'")) return false;
  const before = source[at - 1] ?? '';
  const after = source[at + form.length] ?? '';
  const beginsWord =
    /^\p{L}{2}/u.test(source.slice(at + form.length)) || (/[aAI]$/.test(form) && !/\p{L}/u.test(after));
  if (/\s/.test(form)) return before === 's' || beginsWord;
  if (/^\\'[sd]$/.test(form)) return /[a-z]/.test(before) && !/\p{L}/u.test(after);
  return !/\p{L}/u.test(before) && closing.test(source.slice(at + form.length));
}

/** The next `\'` ends a word: it closes a quotation. */
const closing = /^(?:[^\\]{0,80}[^\s\\])?\\'(?![\p{L}{\\])/u;
