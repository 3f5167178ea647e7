import { VFileMessage } from 'vfile-message';
import { cutText } from '../../text/cut-text.ts';
import type { Reject } from '../types.ts';
import type { LabelledLine } from './to-record.ts';

/** A shorter line may be any part of a page. */
const fewestWords = 8;

/** Messages about lines that are on no page though they may say something of a paper, and are no rejects: one for each reason. */
export function describeLeft(lines: LabelledLine[], rejects: Reject[]): VFileMessage[] {
  const spans = rejects.map(({ span }) => span).sort((one, other) => one.start - other.start);
  let at = 0;
  const isRejected = ({ line }: LabelledLine): boolean => {
    while (spans[at] && spans[at]!.end <= line.start) at += 1;
    return spans[at] !== undefined && spans[at]!.start <= line.start;
  };
  const left = lines.filter((line) => !isRejected(line) && line.state.label === 'boilerplate');
  const unclear = left.filter(isUnclear);
  const texts = left.filter((line) => isText(line) && !isUnclear(line));
  return [
    ...say(unclear, {
      ruleId: 'unclear-facts',
      reason: 'left out, as nothing tells whether the paper above or the one below is meant',
      note: 'divide papers by more blank lines than stand within them, or add the facts to the pages',
    }),
    ...say(texts, {
      ruleId: 'left-text',
      reason: 'left out as text round the papers',
      note: 'if it belongs to a paper, put it below its title, without a blank line between',
    }),
  ];
}

function say(
  lines: LabelledLine[],
  { ruleId, reason, note }: { ruleId: string; reason: string; note: string },
): VFileMessage[] {
  const [first] = lines;
  if (!first) return [];
  const count = lines.length === 1 ? '1 line' : `${lines.length} lines`;
  const place = { line: first.line.number, column: 1 };
  const message = new VFileMessage(`${count} ${reason}`, { place, ruleId, source: 'offprint' });
  return [Object.assign(message, { actual: cutText(first.line.text, 60), note })];
}

/** Whether a line states facts of one of two papers. */
const isUnclear = ({ features: { expectation, statement } }: LabelledLine): boolean =>
  expectation?.side === 'unclear' && Boolean(statement.facts ?? statement.authors);

/** Whether a line has words enough for a sentence, and neither its words nor the other lines show it to be boilerplate. */
const isText = ({ features }: LabelledLine): boolean =>
  features.measure.words >= fewestWords &&
  !features.boilerplate &&
  !features.repeat &&
  !features.expectation?.isBeside &&
  !features.statement.facts &&
  !features.statement.authors;
