import { limits } from '../limits.ts';
import type { DigestRecord, Boilerplate, Reject, Span } from '../types.ts';
import { findHyphens } from './find-hyphens.ts';
import { findSections } from './find-sections.ts';
import type { Group } from './to-groups.ts';
import { settleText } from './settle-text.ts';
import { type LabelledLine, toRecord } from './to-record.ts';

/** The parts of a digest, in its order within each list. */
export interface Parts {
  records: DigestRecord[];
  boilerplate: Boilerplate[];
  rejects: Reject[];
}

/** Makes records, boilerplate and rejects of groups of lines; a record takes the section above it. */
export function toParts(lines: LabelledLine[], groups: Group[]): Parts {
  const parts: Parts = { records: [], boilerplate: [], rejects: [] };
  const sections = findSections(lines, groups);
  const isBroken = findHyphens(lines.map(({ line }) => line));
  for (const { kind, from, to } of groups) {
    const own = lines.slice(from, to);
    if (kind === 'record') addRecord(parts, toRecord(settleText(own), sections.get(from), isBroken), own);
    else if (kind === 'reject')
      parts.rejects.push({ ...place(own), reason: 'text without a title above it' });
    else if (kind === 'lost')
      parts.rejects.push({ ...place(own), reason: 'reads as a paper, but stands where no other does' });
    else parts.boilerplate.push({ ...place(own), kind: kindOf(own[0]!) });
  }
  return parts;
}

function addRecord(parts: Parts, record: DigestRecord, lines: LabelledLine[]): void {
  const fault = findFault(record) ?? findUnlisted(record, lines);
  if (fault) parts.rejects.push({ ...place(lines), reason: fault });
  else parts.records.push(record);
}

/** Why a title without text below a contents list that names all papers is none, or nothing. */
function findUnlisted({ paragraphs }: DigestRecord, lines: LabelledLine[]): string | undefined {
  const title = lines.find(({ state }) => state.label === 'B-title');
  const isUnlisted = paragraphs.length === 0 && title?.features.listed === 'not';
  return isUnlisted ? 'a title without text that the contents list does not name' : undefined;
}

/** Why a record cannot become a page, or nothing. */
export function findFault({ title, paragraphs }: DigestRecord): string | undefined {
  if (title === '') return 'title without a visible character';
  const length = title.length + paragraphs.join('\n\n').length;
  if (length <= limits.record) return undefined;
  return `${length} characters for one paper; the limit is ${limits.record}: part it, or write its page by hand`;
}

const kindOf = ({ state, features }: LabelledLine): string =>
  state.label === 'section' ? 'section' : (features.boilerplate ?? (features.repeat ? 'repeat' : 'unknown'));

function place(lines: LabelledLine[]): { text: string; line: number; span: Span } {
  const [first, last] = [lines[0]!.line, lines.at(-1)!.line];
  const text = lines.map(({ line }) => line.text).join('\n');
  return { text, line: first.number, span: { start: first.start, end: last.end } };
}
