import { VFileMessage } from 'vfile-message';
import { cutText } from '../../text/cut-text.ts';
import type { Group } from '../record/to-groups.ts';
import type { LabelledLine } from '../record/to-record.ts';
import type { Hint } from './read-hint.ts';

const shown = 60;

/** One message about the lines between records that the hint names as no part of any; none if there are no such lines. */
export function describeUnplaced(lines: LabelledLine[], groups: Group[], { file }: Hint): VFileMessage[] {
  const [first, last] = [groups.findIndex(isRecord), groups.findLastIndex(isRecord)];
  const unplaced = groups.slice(first, last).filter(({ kind, from }) => kind === 'boilerplate' && !lines[from]!.features.boilerplate); // prettier-ignore
  if (unplaced.length === 0) return [];
  const { number, text } = lines[unplaced[0]!.from]!.line;
  const what =
    unplaced.length === 1 ? 'a line between records is' : `${unplaced.length} lines between records are`;
  const reason = `${what} no part that ${file} names, and left out`;
  const message = new VFileMessage(reason, { place: { line: number, column: 1 }, ruleId: 'hint-left-out', source: 'offprint' }); // prettier-ignore
  return [Object.assign(message, { actual: cutText(text, shown), note: 'name it in skip, or as a part of record; “anything?” stands for any line' })]; // prettier-ignore
}

const isRecord = ({ kind }: Group): boolean => kind === 'record';
