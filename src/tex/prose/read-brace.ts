import { commands } from '../commands.ts';
import { protectsCapitals } from './protects-capitals.ts';
import { markPiece, textPiece } from '../piece.ts';
import type { Scan } from './scan.ts';

const switchOf = /^\{\s?\\([a-z]+)(?![A-Za-z])(?:\{\})?\s?/;
const damagedSwitch = /^\{(em|it|bf|sl|rm|sc|tt|sf) (?=\S)/;

/**
 * Reads a group in braces: a font switch becomes markup of its content, and braces that only group are
 * removed.
 */
export function readBrace(scan: Scan): boolean {
  const end = scan.groupEnd(scan.at);
  const font = switchAt(scan);
  if (end === undefined) return dropStray(scan, font?.length);
  if (font) readSwitch(scan, font, end);
  else if (onlyGroups(scan, end)) {
    scan.endAt(end, textPiece('}', '', 'brace'));
    scan.take(1, '', 'brace');
  } else return false;
  return true;
}

/** Reads a closing brace without an opening one. */
export function readStrayBrace(scan: Scan): boolean {
  return !scan.isGroupEnd(scan.at) && dropStray(scan);
}

/** Drops an unmatched brace with the font switch after it: in TeX, readers should see neither. */
function dropStray(scan: Scan, length = 1): boolean {
  if (!scan.isTex) return false;
  scan.take(length, '', 'brace');
  return true;
}

function switchAt(scan: Scan): { name: string; length: number } | undefined {
  const font = switchOf.exec(scan.ahead(30)) ?? damagedSwitch.exec(scan.ahead(8));
  if (font?.[1] === 'it' && !font[0].includes('\\') && !scan.scene.repair) return undefined;
  return font && commands.get(font[1]!)?.switches ? { name: font[1]!, length: font[0].length } : undefined;
}

function readSwitch(scan: Scan, { name, length }: { name: string; length: number }, end: number): void {
  const switched = commands.get(name)?.switches;
  const type = switched === 'plain' ? undefined : switched;
  scan.endAt(end, type ? markPiece('close', { type }, '}') : textPiece('}', '', 'markup'));
  if (type) scan.mark('open', { type }, length);
  else scan.take(length, '', 'markup');
}

/** Whether braces only group. Those of sets (`{a, b}`) and code do not, nor any in text that is not TeX. */
function onlyGroups(scan: Scan, end: number): boolean {
  if (/^[_^]$/.test(scan.before)) return false;
  const content = scan.source.slice(scan.at + 1, end);
  if (/^\\[A-Za-z'"`^~=.]/.test(content) || /^[^\w\s\\]{1,2}$/.test(content)) return true;
  if (/^\$[^$]*\$$/.test(content)) return true;
  if (protectsCapitals(scan, scan.at, end)) return true;
  return scan.isTex && (!/[,;()=<>"]/.test(content) || isSentence(content));
}

/** Whether the content is words: the braces once limited a change of colour or size. */
function isSentence(content: string): boolean {
  if (/^\p{L}[\p{L}-]*,?$|^\p{L}[^,;=<>]*\p{Ll} \p{L}[^,;=<>]*$/u.test(content)) return true;
  return content.length > 40 && /[a-z]{3} [a-z]{2,} /.test(content);
}
