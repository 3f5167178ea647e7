import { readPatterns } from '../patterns/read-patterns.ts';
import type { State } from '../tagger/states.ts';
import type { LabelledLine } from './to-record.ts';

const marks = readPatterns('marks');
const summary = marks.summary!.regex;
const folding = marks.folding!.regex;
const absent = marks['no-abstract']!.regex;
/** Longest line that says that there is no abstract, in characters. */
const longest = 100;
/** Names of links alone: "[pdf] [supp] [arXiv]". */
const linkNames = /^(?:\[[^[\]]{1,20}\]\s*)+$/;

/**
 * The lines of a paper whose abstract is settled: a summary with a label, "TLDR: Tides come late.", is it if nothing else
 * is. A button below it is no abstract, nor are addresses, such as those at the foot of a mail; and neither is "No abstract
 * available", names of links, or a part of the text that the page shows before all of it.
 */
export function settleText(shown: LabelledLine[]): LabelledLine[] {
  const lines = withoutPreview(shown);
  const text = lines.filter(isText).map(({ line }) => line.text);
  if (text.length > 0 && text.every((each) => each.length <= longest && (absent.test(each) || linkNames.test(each))))
    return lines.map((line) => (isText(line) ? as('boilerplate', line) : line));
  const at = lines.findIndex(({ line, state }) => !state.label.endsWith('-title') && summary.test(line.text));
  if (at < 0) return lines;
  const end = endOf(lines, at);
  const rest = lines.filter((line, index) => isText(line) && (index < at || index >= end));
  if (rest.some(({ features: { isResource, measure } }) => !isResource && measure.endsSentence)) return lines;
  return lines.map((line, index) => {
    if (index === at) return { ...as('B-text', line), mark: { kind: 'abstract', length: labelOf(line).length, tail: 0 } };
    if (index > at && index < end) return as('I-text', line);
    return isText(line) ? as('boilerplate', line) : line;
  });
} // prettier-ignore

/** What a page that shows a text in part puts in place of the rest. */
const dots = /…|\.\.\./;
/** Shortest text that tells which text it is a part of, in characters. */
const telling = 20;

/** The lines of a paper whose text the page shows twice: in part, up to a button, and below it in full. */
function withoutPreview(lines: LabelledLine[]): LabelledLine[] {
  const own = lines.flatMap((line, index) => (isText(line) ? [index] : []));
  const end = own.findIndex((index) => dots.test(lines[index]!.line.text) && folding.test(lines[index]!.line.text)); // prettier-ignore
  if (end < 0) return lines;
  const textOf = (rows: number[]): string => rows.map((index) => lines[index]!.line.text).join(' ');
  const [part, rest] = [textOf(own.slice(0, end + 1)), textOf(own.slice(end + 1))];
  const [longest = ''] = part.replace(folding, '').split(dots).sort((one, other) => other.length - one.length); // prettier-ignore
  const isPart = longest.trim().length >= telling && rest.includes(longest.trim());
  if (!isPart) return lines;
  const preview = new Set(own.slice(0, end + 1));
  return lines.map((line, index) => {
    if (preview.has(index)) return as('boilerplate', line);
    return index === own[end + 1] ? as('B-text', line) : line;
  });
}

/** The end of a summary that was wrapped. */
function endOf(lines: LabelledLine[], at: number): number {
  let end = at + 1;
  while (lines[end] && !lines[end]!.line.isApart && !ends(lines[end - 1]!) && mayGoOn(lines[end]!)) end += 1;
  return end;
}

const ends = ({ line }: LabelledLine): boolean => /[.!?…]["”’)]?$/.test(line.text);

const mayGoOn = ({ features: { statement, repeat }, state }: LabelledLine): boolean =>
  statement.isFurther === true || (isText({ state }) && repeat === undefined);

const labelOf = ({ line }: LabelledLine): string => summary.exec(line.text)![0];

const isText = ({ state }: Pick<LabelledLine, 'state'>): boolean => state.label.endsWith('-text');

const as = (label: State['label'], line: LabelledLine): LabelledLine => ({
  ...line,
  state: { label, phase: 'complete' },
});
