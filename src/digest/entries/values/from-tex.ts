import { accentMarks, readAccent } from '../../../text/read-accent.ts';

/** Letters that TeX has commands for, and signs that it escapes. */
const letters: Record<string, string> = {
  ss: 'ß', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', i: 'ı', j: 'ȷ',
  dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ',
  textquotesingle: "'", textquoteright: '’', textquoteleft: '‘', textquotedblleft: '“', textquotedblright: '”', textendash: '–',
  textemdash: '—', textasciitilde: '~', textbackslash: '\\', textunderscore: '_', ldots: '…', dots: '…',
  textdegree: '°', textregistered: '®', texttrademark: '™', textcopyright: '©', textmu: 'µ',
}; // prettier-ignore
const letter = /\\([A-Za-z]+)(?:\{\}|[ \t]+|(?![A-Za-z]))/y;
/** Commands that only set their argument: \emph{…}. */
const setting =
  /\\(?:emph|textit|textbf|textrm|textsc|textsf|texttt|textnormal|mbox|hbox|text|uppercase|mkbibquote|mkbibemph|url|path|href)\s*(?=\{)/y;
const declaration = /\\(?:it|bf|em|rm|sc|sl|tt|itshape|bfseries)(?:\{\}|\s+|(?![A-Za-z]))/y;
const escaped = /\\([&%#$_{}])/y;
const hyphenation = /\\-/y;

/**
 * A field of BibTeX as text: braces that only group are gone, accents and letters are those of Unicode, `\&` is `&`.
 * Formulas and other commands stay as they stand.
 */
export function fromTex(source: string): string {
  if (!/[\\{}]/.test(source)) return source.replaceAll('~', ' ');
  let [text, at] = ['', 0];
  while (at < source.length) {
    const [piece, length] = readPiece(source, at);
    text += piece;
    at += length;
  }
  return text;
}

/** What the source says from an offset on, and how much of it that takes. */
function readPiece(source: string, at: number): [text: string, length: number] {
  const sign = source[at]!;
  if (sign === '$') return readFormula(source, at);
  if (sign === '{' || sign === '}') return ['', 1];
  if (sign === '~') return ['\u00A0', 1];
  if (sign !== '\\') return [sign, 1];
  const accent = readAccent(source, at);
  if (accent) return [accent.letter, accent.length];
  return readStacked(source, at) ?? readCommand(source, at);
}

const stacked = /\\([`'^"~=.]|[uvHrckdb](?![A-Za-z]))\s*(?=[{\\])/y;

/** A letter with two accents, one command within the other: `{\~{\^e}}`. */
function readStacked(source: string, at: number): [text: string, length: number] | undefined {
  stacked.lastIndex = at;
  const found = stacked.exec(source);
  if (!found) return undefined;
  const from = at + found[0].length;
  const end = source[from] === '{' ? closing(source, from) + 1 : from + readPiece(source, from)[1];
  const letter = end > from ? fromTex(source.slice(from, end)) : '';
  if (!/^\p{L}\p{M}*$/u.test(letter)) return undefined;
  return [(letter + accentMarks[found[1]!]).normalize('NFC'), end - at];
}

function readCommand(source: string, at: number): [text: string, length: number] {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  const sign = match(escaped);
  if (sign) return [sign[1] === '$' || sign[1] === '{' || sign[1] === '}' ? sign[0] : sign[1]!, 2];
  const known = match(letter);
  if (known && Object.hasOwn(letters, known[1]!)) return [letters[known[1]!]!, known[0].length];
  const gone = match(setting) ?? match(declaration) ?? match(hyphenation);
  if (gone) return ['', gone[0].length];
  return readUnknown(source, at);
}

/** A command that is not known stays with its arguments in braces. */
function readUnknown(source: string, at: number): [text: string, length: number] {
  const name = /\\(?:[A-Za-z]+\*?|[^]?)/y;
  name.lastIndex = at;
  let end = at + (name.exec(source)?.[0].length ?? 1);
  while (source[end] === '{') {
    const close = closing(source, end);
    if (close < 0) break;
    end = close + 1;
  }
  return [source.slice(at, end), end - at];
}

/** A formula between dollars, as it stands; a lone dollar is itself. */
function readFormula(source: string, at: number): [text: string, length: number] {
  const mark = source.startsWith('$$', at) ? '$$' : '$';
  for (let end = at + mark.length; end < source.length; end += 1) {
    if (source[end] === '\\') end += 1;
    else if (source.startsWith(mark, end))
      return [source.slice(at, end + mark.length), end + mark.length - at];
  }
  return [mark, mark.length];
}

/** Offset of the brace that closes the one at `at`, or -1. */
function closing(source: string, at: number): number {
  let depth = 0;
  for (let end = at; end < source.length; end += 1) {
    if (source[end] === '\\') end += 1;
    else if (source[end] === '{') depth += 1;
    else if (source[end] === '}' && --depth === 0) return end;
  }
  return -1;
}
