import type { Scan } from './scan.ts';

/** What precedes the dollar of a price: the letters of a country, or the number. */
const price = /[A-Z]{2}$|(?:^|\s|(?<!\w)\()\d[\d.,]*[kKMB]?$/;

/**
 * Drops a dollar that lost its partner beside what was meant as a formula (`n$ then`, ` $bribery`): in TeX,
 * readers should not see it. Dollars of prices (`$5`, `5$`, `US$`), tickers and variables (`$HOME`), and
 * dollars inside words (`$/EURO`), stay.
 */
export function readStrayDollar(scan: Scan): boolean {
  const before = scan.before;
  const after = scan.ahead(1, 1);
  const opens = /^[\s(a-z-]?$/.test(before) && /^[A-Za-z\\([{]$/.test(after);
  const closes = /^[A-Za-z\d)}\]]$/.test(before) && /^[\s,.;:)-]?$/.test(after);
  const isName = /^\{?[A-Z][A-Z\d_]+(?![a-z])/.test(scan.ahead(12, 1));
  const isCurrency = after !== '-' && price.test(scan.source.slice(Math.max(0, scan.at - 20), scan.at));
  if (!scan.isTex || !(opens || closes) || isName || isCurrency) return false;
  scan.take(1, '', 'dollar');
  return true;
}
