import { cutText } from '../../paper/cut-text.ts';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Scan } from './scan.ts';

const blanks = /\s+/y;
const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/y;

/** White space: a blank, the end of a paragraph at an empty line. */
export function readBlank(scan: Scan): boolean {
  const run = scan.match(blanks)![0];
  if (/\n[ \t]*\n/.test(run)) {
    scan.openQuotes = 0;
    scan.push(run.length, (from) => ({ kind: 'break', from, to: '\n\n', rule: 'blank' }));
  } else scan.take(run.length, toBlank(run), 'blank');
  return true;
}

function toBlank(run: string): string {
  const visible = run.replaceAll('\uFEFF', '');
  return /^[^\t\n\v\f\r\u2028\u2029]$/.test(visible) || visible === '' ? visible : ' ';
}

/** A character reference of HTML, also where its `&` was escaped for TeX; decoded once. */
export function readEntity(scan: Scan, skip = 0): boolean {
  const match = scan.match(entity, skip);
  const character = match && decode(match);
  if (!character) return false;
  scan.take(skip + match[0].length, character, 'entity');
  return true;
}

function decode([, decimal, hexadecimal, name]: RegExpExecArray): string | false {
  if (name) return decodeNamedCharacterReference(name);
  const code = decimal ? parseInt(decimal, 10) : parseInt(hexadecimal ?? '', 16);
  return code > 31 && code < 0x110000 && String.fromCodePoint(code);
}

/** `--` and `---` between words, names, numbers and formulas; code, arrows and options keep theirs. */
export function readDash(scan: Scan): boolean {
  const run = /^-*/.exec(scan.ahead(8))![0];
  const before = scan.before;
  const after = scan.ahead(1, run.length);
  if (run.length < 2 || run.length > 3 || !mayBeDash(before, after)) {
    scan.take(run.length);
    return true;
  }
  scan.take(run.length, run.length === 3 ? '—' : dashBetween(scan, run.length), 'dash');
  return true;
}

function mayBeDash(before: string, after: string): boolean {
  const left = /^[\p{L}\p{N})}\]”"’'$%.,]$/u.test(before);
  const right = /^[\p{L}\p{N}({[“"‘'`$\\]$/u.test(after);
  const open = /^\s?$/;
  return (
    (left && right) ||
    (open.test(before) && open.test(after) && before + after !== '') ||
    (left && /^\s$/.test(after))
  );
}

/**
 * `--` is TeX's en dash; in a text that is no TeX it stands for an em dash where it is between words and joins no
 * compound (`peer--to--peer`).
 */
function dashBetween(scan: Scan, length: number): string {
  if (
    scan.isTex ||
    /^--\p{Ll}{1,3}--/u.test(scan.ahead(8)) ||
    /--\p{Ll}{1,3}$/u.test(scan.source.slice(Math.max(0, scan.at - 6), scan.at))
  )
    return '–';
  const left = /(?:^|[^\p{L}\p{N}$])(?:\p{Lu}[\p{L}\p{N}-]*|[\p{N}.,]+%?)$|\$$/u.test(
    scan.source.slice(Math.max(0, scan.at - 30), scan.at),
  );
  const right = /^[\p{Lu}\p{N}$]/u.test(scan.ahead(1, length));
  return /^\s?$/.test(scan.before) || (left && right) ? '–' : '—';
}

/** `~`: a tie between words, a range between numbers; before a number it means "about", which TeX has a sign for. */
export function readTie(scan: Scan): boolean {
  const run = /^~*/.exec(scan.ahead(8))![0];
  const before = scan.pieces.at(-1)?.to.at(-1) ?? scan.before;
  const after = scan.ahead(1, run.length);
  if (isRange(scan, run.length)) scan.take(run.length, '–', 'range');
  else if (/^[^\s/([{=<>|]$/.test(before) && /^[^\s/~]$/.test(after)) scan.take(run.length, '\u00a0', 'tie');
  else if (/^\s$/.test(before) && after === '\\') scan.take(run.length, '', 'tie');
  else if (scan.isTex && /^[\s(=]?$/.test(before) && /^[\d\s.]$/.test(after))
    scan.take(run.length, '∼', 'about');
  else return false;
  return true;
}

/** `1~5`, but not `2~1.69`, which says "about". */
function isRange(scan: Scan, length: number): boolean {
  const low = /(?:^|[^\d.])(\d{1,6}(?:\.\d+)?)%?$/.exec(
    scan.source.slice(Math.max(0, scan.at - 12), scan.at),
  );
  const high = /^\d{1,6}(?:\.\d+)?/.exec(scan.ahead(12, length));
  return low !== null && high !== null && Number(low[1]) < Number(high[0]);
}

/** A `%` that began a comment: where the comment ended is lost with the line's end, so its words stay. */
export function readPercent(scan: Scan): boolean {
  const before = scan.source.slice(Math.max(0, scan.at - 12), scan.at);
  if (!/(?:^|[.!?:)\]}]|\s)$/.test(before) || /[\d)\]}$]\s*$/.test(before)) return false;
  const sign = /^%+\s*(?=\p{Lu}\p{Ll}|\p{Lu}\s|\p{Ll}{2,} |\\[a-z])/u.exec(scan.ahead(12));
  if (!sign) return false;
  const note = 'Take the comment out of the page if it is one.';
  scan.scene.reporter.note(
    'tex-comment',
    scan.at,
    cutText(scan.ahead(61), 60),
    'A TeX comment; where it ends is lost',
    note,
  );
  scan.take(sign[0].length, '', 'comment');
  return true;
}
