import { decode } from './bytes/decode.ts';
import { findMojibake } from './bytes/find-mojibake.ts';
import { DigestError } from './digest-error.ts';
import { labelLines } from './tagger/label-lines.ts';
import { refuseForeignText, refuseLongLine } from './bytes/refuse-foreign.ts';
import { runOn } from './tagger/run-on.ts';
import { scoreEmission, type Scores } from './tagger/score-emission.ts';
import { markTitles } from './titles/mark-titles.ts';
import { findSigns } from './doubts/find-signs.ts';
import { judgeRecords } from './doubts/judge-records.ts';
import { slugOfFile } from './bytes/slug-of-file.ts';
import { toFeatures } from './features/to-features.ts';
import { describeLeft } from './record/describe-left.ts';
import { findLost } from './record/find-lost.ts';
import { toGroups } from './record/to-groups.ts';
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
export function readText(bytes: Uint8Array, { file, encoding }: ReadOptions): Split {
  const decoded = decode(bytes, encoding);
  refuseForeignText(decoded.text);
  const shown = skipPageBreaks(toLines(decoded, bytes));
  refuseLongLine(shown);
  const lines = markTitles(labelAll(shown));
  const groups = toGroups(lines.map(({ state }) => state));
  const parts = toParts(lines, findLost(lines, groups));
  refuseWithoutPapers(parts, lines.length);
  for (const record of parts.records) record.uncertain = findDoubt(record);
  judgeRecords(parts.records, findSigns(lines));
  const whole = [findMojibake(shown), ...describeMarkup(shown)].filter((message) => message !== undefined);
  const messages = [...whole, ...toMessages(parts), ...describeLeft(lines, parts.rejects)];
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

function labelAll(lines: Line[]): LabelledLine[] {
  const features = toFeatures(lines);
  const scoresOf = (index: number): Scores => scoreEmission(features.lines[index]!);
  const shown = lines.map((line, index) => ({ line, measure: features.lines[index]!.measure }));
  const path = runOn(labelLines(features.transitions, scoresOf), shown);
  return lines.map((line, index) => {
    return { line, state: path[index]!, features: features.lines[index]!, mark: features.marks.get(index) };
  });
}

/** One title alone is as likely any other line of text. */
function refuseWithoutPapers({ records, rejects }: Parts, lines: number): void {
  const [first] = records;
  const cure = 'a digest is titles, each with its abstract below, divided by blank lines';
  if (!first) {
    const seen = rejects.length > 0 ? 'text without titles' : 'all page boilerplate';
    throw new DigestError(`no papers found (${lines} lines, ${seen})`, { cure });
  }
  if (records.length > 1 || first.paragraphs.length > 0) return;
  const message = `no papers found: line ${first.line} looks like a title, no abstract follows`;
  throw new DigestError(message, { cure, line: first.line });
}
