import type { Scan } from './scan.ts';

/**
 * A dollar that lost its partner, beside what was to be a formula (`n$ then`, ` $bribery`): in TeX no reader should
 * see it. Dollars of prices (`$5`, `US$`), and those in the middle of something (`$/EURO`), stay.
 */
export function readStrayDollar(scan: Scan): boolean {
  const before = scan.before;
  const after = scan.ahead(1, 1);
  const opens = /^[\s(a-z-]?$/.test(before) && /^[A-Za-z\\([{]$/.test(after);
  const closes = /^[A-Za-z\d)}\]]$/.test(before) && /^[\s,.;:)-]?$/.test(after);
  const isCurrency = /[A-Z]{2}$/.test(scan.source.slice(scan.at - 2, scan.at)) && after !== '-';
  if (!scan.isTex || !(opens || closes) || isCurrency) return false;
  scan.take(1, '', 'dollar');
  return true;
}
