import { leavesOut } from '../features/read-authors.ts';
import { between } from '../period/to-forms.ts';
import type { LabelledLine } from './to-record.ts';

/** Fewer papers show no habit. */
const fewest = 3;
/** Share of the papers with text that have names below it; names for each of them, and the share that stands once. */
const most = 0.8;
const leastNames = 1.5;
const single = 0.8;
/** Share of people whose names have words that the abstracts have in lower case; those of fields mostly do. */
const few = 0.2;

/** Names one a line: indices of their lines, and of those that say that names are left out; `end` is the line below. */
interface Column {
  names: number[];
  gaps: number[];
  end: number;
}

/**
 * Takes single names for authors where they stand one a line below the text of nearly every paper, above what all papers
 * have there, such as a date, and no paper has authors elsewhere. One name alone may be anything; a list of fields or
 * journals would be as long in each paper, or say the same again and again.
 */
export function readNameColumns(lines: LabelledLine[]): LabelledLine[] {
  if (lines.some(({ state, line }) => state.label.endsWith('-authors') || (!isTextLabel(state) && leavesOut(line.text)))) return lines;
  const texts = lines.flatMap((_, index) => (isText(lines[index]) && !isText(lines[index + 1]) ? [index] : []));
  const columns = texts.flatMap((index) => readColumn(lines, index + 1) ?? []);
  const all = columns.flatMap(({ names }) => names.map((index) => lines[index]!.line.text));
  if (columns.length < Math.max(fewest, most * texts.length) || !isVaried(columns)) return lines;
  if (all.length < leastNames * columns.length || new Set(all).size < single * all.length) return lines;
  const words = wordsOf(lines);
  const isWorded = (name: string): boolean => name.split(/[ -]/).some((word) => words.has(word.toLowerCase()));
  if (all.filter(isWorded).length > few * all.length) return lines;
  const rows = [...lines];
  for (const column of columns) take(rows, column);
  return rows;
} // prettier-ignore

/** Whether some columns are longer than others, or leave names out. */
const isVaried = (columns: Column[]): boolean =>
  new Set(columns.map(({ names }) => names.length)).size > 1 || columns.some(({ gaps }) => gaps.length > 0);

/** The longer words in lower case of all abstracts. */
const wordsOf = (lines: LabelledLine[]): Set<string> =>
  new Set(lines.filter(isText).flatMap(({ line }) => line.text.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []));

const isTextLabel = ({ label }: LabelledLine['state']): boolean => label.endsWith('-text');
const isText = (line: LabelledLine | undefined): boolean => line !== undefined && isTextLabel(line.state);
const gap = /^(?:\.\.\.|…)$/;

/** The column of names that begins at a line, above something that the digest has again and again; undefined if none does. */
function readColumn(lines: LabelledLine[], from: number): Column | undefined {
  const column: Column = { names: [], gaps: [], end: from };
  for (; lines[column.end] && (column.end === from || !lines[column.end]!.line.isApart); column.end += 1) {
    if (isName(lines[column.end]!)) column.names.push(column.end);
    else if (gap.test(lines[column.end]!.line.text)) column.gaps.push(column.end);
    else break;
  }
  const below = lines.slice(column.end, column.end + 2);
  const isClosed = !below[0]?.line.isApart && below.some((row, at) => isUsual(row) && (at === 0 || !row.line.isApart)); // prettier-ignore
  return column.names.length > 0 && isClosed ? column : undefined;
}

/** Words of a page that its layout runs together: "ArticleOpen access". */
const glued = /\p{Lu}\p{Ll}{4,}\p{Lu}\p{Ll}/u;

function isName({ state, features, line }: LabelledLine): boolean {
  const { statement, isHeading, repeat, boilerplate, expectation } = features;
  const isFree = state.label === 'boilerplate' || state.label === 'section';
  const isKnown = isHeading || repeat !== undefined || boilerplate !== undefined || expectation?.isBeside;
  return isFree && !isKnown && !glued.test(line.text) && statement.authors?.length === 1;
}

const isUsual = ({ features: { repeat, boilerplate, statement, expectation } }: LabelledLine): boolean =>
  repeat !== undefined || boilerplate !== undefined || statement.facts !== undefined || expectation?.isBeside === true; // prettier-ignore

/** Makes a column the authors of the paper above, and what stands right below it that paper's facts. */
function take(lines: LabelledLine[], { names, gaps, end }: Column): void {
  for (const index of names) {
    const row = lines[index]!;
    const statement = { ...row.features.statement, isOpen: gaps.length > 0 };
    lines[index] = { ...row, features: { ...row.features, statement }, state: { label: 'B-authors', phase: 'complete' } }; // prettier-ignore
  }
  const below = lines.findIndex(({ line, state }, at) => at >= end && (line.isApart || state.label === 'B-title' || state.phase === 'headed')); // prettier-ignore
  for (const index of [...gaps, ...between(end, below < 0 ? lines.length : below)]) {
    const { published } = lines[index]!.features.statement.facts ?? {};
    const label = published === undefined ? 'boilerplate' : 'B-facts';
    if (!lines[index]!.state.label.startsWith('B-'))
      lines[index] = { ...lines[index]!, state: { label, phase: 'complete' } };
  }
}
