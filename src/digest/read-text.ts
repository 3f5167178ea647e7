import { type Decoded, decode } from './bytes/decode.ts';
import { findMojibake } from './bytes/find-mojibake.ts';
import { DigestError } from './digest-error.ts';
import { labelLines } from './tagger/label-lines.ts';
import { refuseForeignText, refuseLongLine } from './bytes/refuse-foreign.ts';
import { runOn } from './tagger/run-on.ts';
import { dividePapers } from './titles/divide-papers.ts';
import { dropAlikeTitles } from './titles/drop-alike-titles.ts';
import { dropMenu } from './titles/drop-menu.ts';
import { lowerFirstTitle } from './titles/lower-first-title.ts';
import { endLastPaper } from './record/end-last-paper.ts';
import { readNameColumns } from './record/read-name-columns.ts';
import { leavePageFacts } from './record/leave-page-facts.ts';
import { markTitles } from './titles/mark-titles.ts';
import { readNamedTitles } from './titles/read-named-titles.ts';
import { findSigns } from './doubts/find-signs.ts';
import { judgeRecords } from './doubts/judge-records.ts';
import { slugOfFile } from './bytes/slug-of-file.ts';
import { type DigestFeatures, toFeatures } from './features/to-features.ts';
import { applyHint } from './hint/apply-hint.ts';
import { describeUnplaced } from './hint/describe-unplaced.ts';
import { judgeFit } from './hint/judge-fit.ts';
import type { Hint } from './hint/read-hint.ts';
import { skipLines } from './hint/skip-lines.ts';
import { describeLeft } from './record/describe-left.ts';
import { findLost } from './record/find-lost.ts';
import { readAsides } from './record/read-asides.ts';
import { readLoneNames } from './record/read-lone-names.ts';
import { type Group, toGroups } from './record/to-groups.ts';
import { describeMarkup } from './lines/describe-markup.ts';
import { skipPageBreaks } from './lines/skip-page-breaks.ts';
import { type Line, toLines } from './lines/to-lines.ts';
import { findDoubt, toMessages } from './record/to-messages.ts';
import { type Parts, toParts } from './record/to-parts.ts';
import type { LabelledLine } from './record/to-record.ts';
import type { ReadOptions } from './formats/format.ts';
import type { Split } from './types.ts';

/**
 * Takes a digest apart, folder by folder: bytes to text, text to lines, lines to features, features to labels, labels to
 * records and boilerplate. Pure, and linear in time. Doubtful text becomes a message or a reject; a file that is no
 * digest throws a `DigestError`.
 */
export const readText = (bytes: Uint8Array, options: ReadOptions): Split =>
  toSplit(labelText(bytes, options), bytes, options);

/**
 * Makes records, boilerplate and rejects of the labelled lines of a digest.
 *
 * @throws DigestError if they hold no paper.
 */
export function toSplit(text: LabelledText, bytes: Uint8Array, { file, hint }: ReadOptions): Split {
  const { decoded, shown, lines, groups, misfits } = text;
  const parts = toParts(lines, groups);
  refuseWithoutPapers(parts, lines.length, hint);
  for (const record of parts.records) record.uncertain = findDoubt(record);
  judgeRecords(parts.records, findSigns(lines));
  if (misfits) for (const record of parts.records) judgeFit(record, misfits.get(record.line));
  const whole = [findMojibake(shown), ...describeMarkup(shown)].filter((message) => message !== undefined);
  const unplaced = hint?.layout ? describeUnplaced(lines, groups, hint) : [];
  const left = misfits ? [] : describeLeft(lines, parts.rejects);
  const messages = [...whole, ...unplaced, ...toMessages(parts), ...left];
  return {
    digest: slugOfFile(file),
    format: 'text',
    doubts: [],
    encoding: decoded.encoding,
    bytes: bytes.length,
    ...parts,
    messages,
  };
}

/** A digest whose lines have labels, before they become records. */
export interface LabelledText {
  decoded: Decoded;
  /** Its lines before the marks of titles were found. */
  shown: Line[];
  lines: LabelledLine[];
  groups: Group[];
  /** With a hint, what does not fit it, by the first line of the record. */
  misfits?: Map<number, string[]>;
}

/** Labels the lines of a digest: by the layout that a hint gives, else by what is learnt from the whole digest. */
export function labelText(bytes: Uint8Array, { encoding, hint }: ReadOptions): LabelledText {
  const decoded = decode(bytes, encoding);
  refuseForeignText(decoded.text);
  const shown = skipPageBreaks(toLines(decoded, bytes));
  refuseLongLine(shown);
  const features = skipLines(shown, toFeatures(shown), hint?.skip ?? []);
  if (hint?.layout) {
    const { lines, groups, misfits } = applyHint(shown, features, hint.layout);
    return { decoded, shown, lines: markTitles(lines), groups: findLost(lines, groups), misfits };
  }
  const lines = correctPapers(labelAll(shown, features));
  return { decoded, shown, lines, groups: findLost(lines, toGroups(lines.map(({ state }) => state))) };
}

/** What only the digest's other papers show of a line, once all are labelled: each step looks at what the last one found. */
const corrections = [
  dropAlikeTitles,
  dropMenu,
  dividePapers,
  lowerFirstTitle,
  readNameColumns,
  leavePageFacts,
  endLastPaper,
  markTitles,
  readNamedTitles,
  readLoneNames,
  readAsides,
];

const correctPapers = (lines: LabelledLine[]): LabelledLine[] =>
  corrections.reduce((found, correct) => correct(found), lines);

function labelAll(lines: Line[], features: DigestFeatures): LabelledLine[] {
  const shown = lines.map((line, index) => {
    const { measure, partText } = features.lines[index]!;
    return { line, measure, isPart: partText === 'first' };
  });
  const path = runOn(labelLines(features), shown);
  return lines.map((line, index) => {
    return { line, state: path[index]!, features: features.lines[index]!, mark: features.marks.get(index) };
  });
}

/** One title alone is as likely any other line of text. */
function refuseWithoutPapers({ records, rejects }: Parts, lines: number, hint?: Hint): void {
  const [first] = records;
  if (hint?.layout) {
    if (first) return;
    const message = `no papers found (${lines} lines): none fits the record that ${hint.file} names`;
    throw new DigestError(message, { cure: `correct ${hint.file}, or remove it` });
  }
  const cure = 'a digest is titles, each with its abstract below, divided by blank lines';
  if (!first) {
    const seen = rejects.length > 0 ? 'text without titles' : 'all page boilerplate';
    throw new DigestError(`no papers found (${lines} lines, ${seen})`, { cure });
  }
  if (records.length > 1 || first.paragraphs.length > 0) return;
  const message = `no papers found: line ${first.line} looks like a title, no abstract follows`;
  throw new DigestError(message, { cure, line: first.line });
}
