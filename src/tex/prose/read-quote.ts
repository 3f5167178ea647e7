import { textPiece } from '../piece.ts';
import type { Scan } from './scan.ts';

/** Reads TeX quotation marks: ``` ``x'' ```, ``` ``x" ```, `''x''` and `` `x' ``; plain ASCII quotes stay. */
export function readQuote(scan: Scan): boolean {
  const two = scan.ahead(2);
  if (two === '``') return readDoubleBacktick(scan);
  if (two === "''") return readDoubleApostrophe(scan);
  const sign = two[0];
  if (sign === '"' && scan.openQuotes > 0 && /[^\s([{]/.test(scan.before)) return close(scan, 1);
  return sign === '`' && readSingle(scan);
}

function readDoubleBacktick(scan: Scan): boolean {
  if (scan.ahead(3) === '```' && !/^```[^`\s]/.test(scan.ahead(4))) return false;
  if (scan.openQuotes > 0 && /[^\s([{]/.test(scan.before) && /^(?:[\s.,;:)\]]|$)/.test(scan.ahead(1, 2)))
    return close(scan, 2);
  return open(scan);
}

function readDoubleApostrophe(scan: Scan): boolean {
  if (scan.openQuotes > 0) return close(scan, 2);
  const opens =
    /^[\s([{]?$/.test(scan.before) &&
    /^\S/.test(scan.ahead(1, 2)) &&
    /^[^\n]{2,200}?\S''/.test(scan.ahead(206, 2));
  return opens && open(scan);
}

function open(scan: Scan): boolean {
  scan.openQuotes++;
  scan.take(2, '“', 'quote');
  return true;
}

function close(scan: Scan, length: number): boolean {
  scan.openQuotes--;
  scan.take(length, '”', 'quote');
  return true;
}

/** `` `x' ``: closed by an apostrophe that is not inside a word. */
function readSingle(scan: Scan): boolean {
  if (!/^[\s([{“]?$/.test(scan.before)) return false;
  const quoted = /^`([^`\s][^`\n]{0,100}?)'(?![\p{L}'])/u.exec(scan.ahead(110));
  if (!quoted) return false;
  scan.endAt(scan.at + quoted[0].length - 1, textPiece("'", '’', 'quote'));
  scan.take(1, '‘', 'quote');
  return true;
}
