import { isMostSure, type Cut } from './cut.ts';
import { readRemark } from './read-remark.ts';

/** Pairs that a title may stand between, or its first part. */
const pairs: [open: string, close: string][] = [
  ['**', '**'],
  ['__', '__'],
  ['*', '*'],
  ['_', '_'],
  ['[[', ']]'],
  ['====', '===='],
  ['===', '==='],
  ['==', '=='],
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['「', '」'],
  ['《', '》'],
];

/** Cuts the pairs of signs that most titles stand between, with what stands behind them. */
export function cutPairs(titles: string[]): Cut[] {
  for (const [open, close] of pairs) {
    const cuts = titles.map((title) => leadOf(title, open, close) ?? wholeOf(title, open, close));
    if (isMostSure(cuts.filter(Boolean).length, titles.length))
      return cuts.map((cut) => cut ?? { head: 0, tail: 0 });
  }
  return titles.map(() => ({ head: 0, tail: 0 }));
}

/** A title that stands between a pair as a whole. */
function wholeOf(title: string, open: string, close: string): Cut | undefined {
  const isWhole = title.length > 6 && title.startsWith(open) && title.endsWith(close);
  if (!isWhole) return undefined;
  const inner = title.slice(open.length, -close.length);
  const blanks = (rest: string): number => inner.length - rest.length;
  return { head: open.length + blanks(inner.trimStart()), tail: close.length + blanks(inner.trimEnd()) };
}

/** A title between a pair with a remark behind it: "**Reading Tide Tables** (Doe et al.)". */
function leadOf(title: string, open: string, close: string): Cut | undefined {
  const isOpen = title.startsWith(open) && title[open.length] !== ' ';
  const end = isOpen ? title.indexOf(close, open.length + 3) : -1;
  const rest = title.slice(end + close.length);
  if (end < 0 || !(/^\s*[([—–-]/.test(rest) || readRemark(title.slice(end)))) return undefined;
  return { head: open.length, tail: title.length - end };
}

/** A mark without the opening sign of a pair that is closed within the title: "**Tides**: A Survey". */
export function beforePair(title: string, head: number): number {
  const pair = pairs.find(([open, close]) => title.endsWith(open, head) && title.includes(close, head));
  return pair ? head - pair[0].length : head;
}
