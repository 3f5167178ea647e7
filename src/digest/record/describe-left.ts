import { VFileMessage } from 'vfile-message';
import { cutText } from '../../text/cut-text.ts';
import { labelOf } from '../features/label-of.ts';
import { shapeOf } from '../period/to-forms.ts';
import type { Reject } from '../types.ts';
import type { LabelledLine } from './to-record.ts';

/** A shorter line may be any part of a page, unless it is a sentence of so many words. */
const fewestWords = { line: 8, sentence: 4 };
/** How many lines a message shows, each with another label. */
const shown = 3;

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
  const unknown = left.filter((line) => isUnknown(line) && !isUnclear(line));
  const labelled = findLabelled(unknown);
  const texts = withoutRepeats(unknown).filter((line) => isText(line) && !labelled.has(line));
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
    ...say([...labelled], {
      ruleId: 'left-labels',
      reason: 'left out, as their labels name no field of a page',
      note: 'nothing to do, unless they belong on the pages: add them there under notes',
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
  const examples = [...Map.groupBy(lines, ({ line }) => labelOf(line.text) ?? line.text).values()].map(([line]) => line!); // prettier-ignore
  const actual = examples.slice(0, shown).map(({ line }) => `${line === first.line ? '' : `line ${line.number}: `}${cutText(line.text, 60)}`).join(' · '); // prettier-ignore
  return [Object.assign(message, { actual, note })];
}

/** Whether a line states facts of one of two papers. */
const isUnclear = ({ features: { expectation, statement } }: LabelledLine): boolean =>
  expectation?.side === 'unclear' && Boolean(statement.facts ?? statement.authors);

/** Whether neither its words nor repetition show what a line is: numbers behind a label are counts. */
const isUnknown = ({ line, features: { boilerplate, repeat, statement } }: LabelledLine): boolean =>
  !boilerplate &&
  !statement.facts &&
  !statement.authors &&
  (!repeat || (repeat === 'alike' && /^[^:：]*[:：].*\p{L}/u.test(line.text)));

/** Lines but those beside the papers that say the same as others, numbers apart. */
function withoutRepeats(lines: LabelledLine[]): LabelledLine[] {
  const counts = Map.groupBy(lines, ({ line }) => shapeOf(line.text));
  return lines.filter(
    ({ line, features }) => !features.expectation?.isBeside || counts.get(shapeOf(line.text))!.length < 2,
  );
}

/** Lines with a label that others have before other words. */
function findLabelled(lines: LabelledLine[]): Set<LabelledLine> {
  const groups = Map.groupBy(lines, ({ line }) => labelOf(line.text));
  groups.delete(undefined);
  const isVaried = (group: LabelledLine[]): boolean => new Set(group.map(({ line }) => line.text)).size > 1;
  return new Set([...groups.values()].filter(isVaried).flat());
}

/** Whether a line has words enough for a sentence, or is one. */
const isText = ({ features: { measure }, line }: LabelledLine): boolean =>
  measure.words >= fewestWords.line ||
  (measure.words >= fewestWords.sentence && measure.endsSentence && !/https?:/.test(line.text));
