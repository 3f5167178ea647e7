import type { Explanation } from '../../digest/formats/format.ts';
import { escapeTerminal } from '../../text/escape-terminal.ts';
import { fitColumns, terminalWidth } from '../../text/terminal-width.ts';
import { leastConfidence } from '../draft/withhold.ts';

/** Columns of line numbers, labels, numbers of records and confidences. */
const widths = { line: 11, label: 12, record: 8, confidence: 6 };
const fixed = Object.values(widths).reduce((sum, width) => sum + width, 0);
/** Least columns of the text of a line. */
const leastText = 16;

/** Labels that are not on any page. */
const apart = new Set(['boilerplate', 'section', 'reject', 'aside']);

/** Says which columns `describeExplanation` has. */
export const explanationHead = (columns?: number): string =>
  columns === undefined
    ? ['line', 'label', 'record', 'confidence', 'why', 'text'].join('\t')
    : `${'line'.padStart(widths.line - 2)}  ${'label'.padEnd(widths.label)}${'record'.padEnd(widths.record)}sure`;

/**
 * One line of text for what became of a line of a digest, safe to print. On a terminal its reasons stand in a second
 * line; in a pipe all is in one line, divided by tabs.
 *
 * @param columns of the terminal; absent in a pipe
 */
export function describeExplanation(explanation: Explanation, columns?: number): string {
  const { line, endLine, label, record, confidence, why, text } = explanation;
  const place = endLine === undefined || endLine === line ? String(line) : `${line}–${endLine}`;
  const number = record === undefined ? '' : String(record);
  const sure = confidence === undefined ? '' : confidence.toFixed(2);
  const reasons = why.map(escapeTerminal).join('; ');
  const shown = escapeTerminal(text);
  if (columns === undefined) return [place, label, number, sure, reasons, shown].join('\t');
  const room = Math.max(leastText, columns - fixed - 1);
  const head = `${place.padStart(widths.line - 2)}  ${label.padEnd(widths.label)}${number.padEnd(widths.record)}${sure.padEnd(widths.confidence)}`;
  const isOut = confidence !== undefined && confidence < leastConfidence;
  const sign = isOut ? '? ' : apart.has(label) ? '· ' : '';
  const said = wrap(reasons, Math.max(leastText, columns - widths.line - 1));
  return [`${head}${fitColumns(sign + shown, room).trimEnd()}`, ...said.map((each) => `${' '.repeat(widths.line)}${each}`)].join('\n'); // prettier-ignore
}

/** Lines of a text that are no wider than so many columns, unless a word is; none of an empty text. */
function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && terminalWidth(`${last} ${word}`) <= columns)
      lines[lines.length - 1] = `${last} ${word}`; // prettier-ignore
    else lines.push(word);
  }
  return lines;
}
