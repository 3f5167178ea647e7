/** What LaTeX or BibTeX would not read as itself. Braces have to be named: BibTeX counts even `\{`. */
const special: Record<string, string> = {
  '\\': String.raw`{\textbackslash}`,
  '{': String.raw`{\textbraceleft}`,
  '}': String.raw`{\textbraceright}`,
  '~': String.raw`{\textasciitilde}`,
  '^': String.raw`{\textasciicircum}`,
  '<': String.raw`{\textless}`,
  '>': String.raw`{\textgreater}`,
  '|': String.raw`{\textbar}`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  $: String.raw`\$`,
  '\u00a0': '~',
};

const letters: Record<string, string> = {
  ß: String.raw`{\ss}`,
  ø: String.raw`{\o}`,
  Ø: String.raw`{\O}`,
  ł: String.raw`{\l}`,
  Ł: String.raw`{\L}`,
  æ: String.raw`{\ae}`,
  Æ: String.raw`{\AE}`,
  œ: String.raw`{\oe}`,
  Œ: String.raw`{\OE}`,
  ı: String.raw`{\i}`,
};

const accents: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u ',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r ',
  '\u030b': 'H ',
  '\u030c': 'v ',
  '\u0323': 'd ',
  '\u0327': 'c ',
  '\u0328': 'k ',
};

/** Characters that LaTeX fonts join: `--` would become a dash. */
const joined = /(?<=([-'`]))(?=\1)|(?<=[?!])(?=`)/g;

/**
 * Plain text as LaTeX that BibTeX, biber and their users' editors read: accented Latin letters as commands,
 * which old programs sort and abbreviate rightly, letters of other scripts as they are.
 */
export function escapeLatex(text: string): string {
  return text
    .normalize('NFC')
    .replace(joined, '\0')
    .replace(/[\\{}~^<>|&%#_$\u00a0]/g, (sign) => special[sign]!)
    .replaceAll('\0', '{}')
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, escapeLetter);
}

/** A Latin letter with one accent, or a letter with a name, as a command; any other as it is. */
function escapeLetter(letter: string): string {
  const [base = '', accent = '', ...more] = letter.normalize('NFD');
  const command = accents[accent];
  if (command === undefined || more.length > 0) return letters[letter] ?? letter;
  return `{\\${command}${base}}`;
}
