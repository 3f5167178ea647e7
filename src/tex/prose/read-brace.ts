import { switches } from './commands.ts';
import { markPiece, textPiece } from '../piece.ts';
import type { Scan } from './scan.ts';

const switchOf = /^\{\s?\\([a-z]+)(?![A-Za-z])(?:\{\})?\s?/;
const damagedSwitch = /^\{(em|it|bf|sl|rm|sc|tt|sf) (?=\S)/;

/** A group in braces: one with a font switch marks its content, one that only groups loses its braces. */
export function readBrace(scan: Scan): boolean {
  const end = scan.groupEnd(scan.at);
  if (end === undefined) return false;
  const font =
    switchOf.exec(scan.ahead(30)) ?? (scan.scene.repair ? damagedSwitch.exec(scan.ahead(8)) : null);
  if (font && isSwitch(font[1]!)) readSwitch(scan, font[0].length, font[1]!, end);
  else if (onlyGroups(scan, end)) {
    scan.endAt(end, textPiece('}', '', 'brace'));
    scan.take(1, '', 'brace');
  } else return false;
  return true;
}

function isSwitch(name: string): boolean {
  return (
    name in switches ||
    /^(?:rm|sc|tt|sf|small|tiny|large|scshape|ttfamily|upshape|normalfont|footnotesize)$/.test(name)
  );
}

function readSwitch(scan: Scan, length: number, name: string, end: number): void {
  const type = switches[name];
  scan.endAt(end, type ? markPiece('close', { type }, '}') : textPiece('}', '', 'markup'));
  if (type) scan.mark('open', { type }, length);
  else scan.take(length, '', 'markup');
}

/** Sets (`{a, b}`), code and the like keep their braces; a text that is no TeX keeps all. */
function onlyGroups(scan: Scan, end: number): boolean {
  if (/^[_^]$/.test(scan.before)) return false;
  const content = scan.source.slice(scan.at + 1, end);
  if (/^\\[A-Za-z'"`^~=.]/.test(content) || /^[^\w\s\\]{1,2}$/.test(content)) return true;
  if (/^\$[^$]*\$$/.test(content)) return true;
  return scan.isTex && (!/[,;()=<>"]/.test(content) || isSentence(content));
}

/** A colour or a size was once switched for it. */
function isSentence(content: string): boolean {
  return content.length > 40 && /[a-z]{3} [a-z]{2,} /.test(content);
}
