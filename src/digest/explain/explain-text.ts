import { DigestError } from '../digest-error.ts';
import type { Explanation, ReadOptions } from '../formats/format.ts';
import { labelText, type LabelledText, toSplit } from '../read-text.ts';
import type { Group } from '../record/to-groups.ts';
import type { LabelledLine } from '../record/to-record.ts';
import type { DigestRecord } from '../types.ts';
import type { Label } from '../tagger/labels.ts';
import { kindOf } from '../tagger/states.ts';
import { findReasons } from './reasons.ts';

/** Explains each line of a text: its label and what decided it. Lines that look blank are left out. */
export function* explainText(bytes: Uint8Array, options: ReadOptions): Generator<Explanation> {
  const text = labelText(bytes, options);
  const records = new Map(recordsOf(text, bytes, options).map((record, index) => [record.line, { record, index }])); // prettier-ignore
  for (const group of text.groups) {
    const found = records.get(text.lines[group.from]!.line.number);
    for (let at = group.from; at < group.to; at += 1) {
      const { line, state } = text.lines[at]!;
      const isFirst = at === group.from;
      const reasons = findReasons(text.lines, at);
      const doubts = isFirst ? (found?.record.doubts ?? []) : [];
      yield {
        line: line.number,
        text: line.text,
        label: labelOf(group, state.label),
        ...(group.kind === 'record' && found && { record: found.index + 1 }),
        ...(isFirst && found && { confidence: found.record.confidence }),
        why: [
          ...kindReasons(group),
          ...hintReasons(text.lines[at]!, options),
          ...reasons,
          ...doubts.map((doubt) => `in doubt: ${doubt}`),
        ],
      };
      for (const { text, number } of line.skipped ?? [])
        yield { line: number, text, label: 'boilerplate', why: ['page number or running head'] };
    }
  }
}

/** The records, also of a digest without any. */
function recordsOf(text: LabelledText, bytes: Uint8Array, options: ReadOptions): DigestRecord[] {
  try {
    return toSplit(text, bytes, options).records;
  } catch (error) {
    if (error instanceof DigestError) return [];
    throw error;
  }
}

/** A label in the words of hints; further lines have that of the first. */
function labelOf({ kind }: Group, label: Label): string {
  if (kind !== 'record') return kind === 'lost' ? 'reject' : kind;
  return label === 'boilerplate' ? 'aside' : kindOf(label).replace('text', 'abstract');
}

/** A line that no part of a hint's record holds. */
const hintReasons = ({ state, slot, features }: LabelledLine, { hint }: ReadOptions): string[] =>
  hint?.layout && state.label === 'boilerplate' && slot === undefined && !features.boilerplate
    ? ['no part that the hint names']
    : [];

function kindReasons({ kind }: Group): string[] {
  if (kind === 'reject') return ['text without a title above it'];
  return kind === 'lost' ? ['reads as a paper, but stands where no other does'] : [];
}
