import { measureLine, type Measure } from '../lines/measure-line.ts';
import type { Line } from '../lines/to-lines.ts';
import { readReference } from '../titles/read-reference.ts';
import { findRemarkedTitle } from '../titles/read-remark.ts';

/** What every reference that is looked for has: a quotation mark behind authors, or a year. */
const sign = /[.,:] ["“«„]|(?:19|20)\d\d/;
/** Longest and shortest reference, in characters. */
const [shortest, longest] = [40, 600];
/** Fewer references prove nothing. */
const fewest = 2;
/** Share of them that text must follow: those of a list of references follow each other. */
const most = 0.8;

/**
 * Measures of lines that are references in the place of titles, or titles with their authors behind them: such a line
 * looks like prose, but the title within it tells what it is. Empty unless text follows nearly all of them, and none comes before the first.
 */
export function measureReferences(lines: Line[], measures: Measure[]): Map<number, Measure> {
  const found = new Map<number, Measure>();
  lines.forEach(({ text }, index) => {
    if (text.length < shortest || text.length > longest) return;
    const { start, end } = (sign.test(text) && readReference(text)) || {};
    const place = start === undefined ? findRemarkedTitle(text) : [start, end];
    if (place) found.set(index, measureLine({ text: text.slice(...place) }));
  });
  const isText = (index: number): boolean => !found.has(index) && isParagraph(measures[index]);
  const above = [...found.keys()].filter((index) => isText(index + 1));
  const isTitles = above.length >= Math.max(fewest, most * found.size);
  const first = measures.findIndex((_, index) => isText(index));
  return isTitles && first > above[0]! ? found : new Map();
}

const isParagraph = (measure: Measure | undefined): boolean =>
  measure !== undefined && measure.length > 60 && measure.capitals < 0.4 && measure.breaks > 0;
