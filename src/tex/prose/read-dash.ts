import type { Scan } from './scan.ts';

/**
 * Reads `--` and `---` between words, names, numbers and formulas; those of code, arrows and options stay.
 */
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
 * The dash for `--`: an en dash, as in TeX; but in text that is not TeX, an em dash between words, unless it
 * joins a compound (`peer--to--peer`).
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
