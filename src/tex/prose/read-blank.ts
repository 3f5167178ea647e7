import type { Scan } from './scan.ts';

const blanks = /\s+/y;

/** Reads white space: as a space, or as the end of a paragraph at an empty line. */
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
