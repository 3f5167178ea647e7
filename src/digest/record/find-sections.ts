import { readPatterns } from '../patterns/read-patterns.ts';
import type { Group } from './to-groups.ts';
import type { LabelledLine } from './to-record.ts';

/**
 * The section of each record, by the index of its first line: the heading above it. Headings that follow each other
 * without a blank line are a list, not headings of what stands below, and one that closes a block is part of that; a heading over all records that names no field
 * is the digest's own title.
 */
export function findSections(lines: LabelledLine[], groups: Group[]): Map<number, string> {
  const sections = new Map<number, string>();
  let heading: LabelledLine | undefined;
  const used = new Set<LabelledLine>();
  groups.forEach(({ kind, from }, at) => {
    if (kind === 'section')
      heading = isListed(lines, groups, at) || isTail(lines, from) ? undefined : lines[from]!;
    if (kind !== 'record' || !heading) return;
    used.add(heading);
    sections.set(from, heading.line.text.replace(/^#+ |:$/g, ''));
  });
  const [only] = used;
  const isTitle = used.size === 1 && !namesField(only!) && isOverAll(groups, sections);
  return isTitle ? new Map() : sections;
}

/** Words of lists and of times, which name no field. */
const listWord = readPatterns('titles').list!.regex;

const namesField = ({ features, line }: LabelledLine): boolean =>
  features.isHeading && !listWord.test(line.text);

/** Whether a heading stands right beside another. */
function isListed(lines: LabelledLine[], groups: Group[], at: number): boolean {
  const { from } = groups[at]!;
  const isAbove = groups[at - 1]?.kind === 'section' && !lines[from]!.line.isApart;
  const next = groups[at + 1];
  return isAbove || (next?.kind === 'section' && !lines[next.from]!.line.isApart);
}

/** Whether a heading stands right below another line, and apart from what stands below it. */
const isTail = (lines: LabelledLine[], from: number): boolean =>
  !lines[from]!.line.isApart && from > 0 && Boolean(lines[from + 1]?.line.isApart);

const isOverAll = (groups: Group[], sections: Map<number, string>): boolean =>
  groups.filter(({ kind }) => kind === 'record').length === sections.size;
