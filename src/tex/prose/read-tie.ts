import type { Scan } from './scan.ts';

/**
 * Reads `~`: a tie between words, a range between numbers. Before a number it means "about" and becomes `∼`.
 */
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

/** `1~5`, but not `2~1.69`, where it means "about". */
function isRange(scan: Scan, length: number): boolean {
  const low = /(?:^|[^\d.])(\d{1,6}(?:\.\d+)?)%?$/.exec(
    scan.source.slice(Math.max(0, scan.at - 12), scan.at),
  );
  const high = /^\d{1,6}(?:\.\d+)?/.exec(scan.ahead(12, length));
  return low !== null && high !== null && Number(low[1]) < Number(high[0]);
}
