import type { LabelledLine } from '../record/to-record.ts';
import type { DigestRecord } from '../types.ts';

/** What the lines of a record show, beside what became of them. */
export interface Signs {
  /** How much likelier than not its title is one, by its place: a logarithm of odds; 0 where nothing tells. */
  odds: number;
  /** Lines that its title was joined of. */
  titleLines: number;
  /** What its lines are, in their order, repeats apart: "title authors text". */
  shape: string;
  /** Lines between title and abstract, and those of them that state nothing, and that nothing in the digest repeats. */
  between: number;
  asides: number;
}

/** What the lines of each record show; asked for in the order of the digest. */
export function findSigns(lines: LabelledLine[]): (record: DigestRecord) => Signs {
  let at = 0;
  return ({ line, endLine }) => {
    while (lines[at] && lines[at]!.line.number < line) at += 1;
    const from = at;
    while (lines[at] && lines[at]!.line.number <= endLine) at += 1;
    return signsOf(lines.slice(from, at));
  };
}

function signsOf(own: LabelledLine[]): Signs {
  const title = own.findIndex(({ state }) => state.label === 'B-title');
  const text = own.findIndex(({ state }) => state.label === 'B-text');
  const above = own.slice(Math.max(title, 0), text < 0 ? own.length : text);
  return {
    odds: own[title]?.features.expectation?.title ?? 0,
    titleLines: own.filter(({ state }) => /^[BI]-title$/.test(state.label)).length,
    shape: shapeOf(own),
    between: above.filter(({ state }) => !state.label.endsWith('-title')).length,
    asides: above.filter(isAside).length,
  };
}

function shapeOf(own: LabelledLine[]): string {
  const labels = own
    .map(({ state }) => state.label.replace(/^[BI]-/, ''))
    .filter((label) => label !== 'boilerplate');
  return labels.filter((label, at) => label !== labels[at - 1]).join(' ');
}

/** Whether nothing but its place shows a line to be boilerplate. */
const isAside = ({ state, features }: LabelledLine): boolean =>
  state.label === 'boilerplate' &&
  !features.boilerplate &&
  !features.repeat &&
  !features.expectation?.isBeside;
