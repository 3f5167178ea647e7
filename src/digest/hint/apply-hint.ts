import type { LineFeatures } from '../features/line-features.ts';
import type { DigestFeatures } from '../features/to-features.ts';
import type { Mark } from '../features/find-marks.ts';
import type { Line } from '../lines/to-lines.ts';
import type { Group } from '../record/to-groups.ts';
import type { LabelledLine } from '../record/to-record.ts';
import { runOn } from '../tagger/run-on.ts';
import type { Label } from '../tagger/labels.ts';
import type { Phase } from '../tagger/states.ts';
import { alignLines, type HintedLine, type Place } from './align-lines.ts';
import { findMisfits } from './find-misfits.ts';
import { skipped } from './skip-lines.ts';
import { readValue } from './read-value.ts';
import type { RecordLayout, Slot } from './record-layout.ts';
import { toHintLine } from './score-slot.ts';

/** A digest's lines as a hint has them. */
export interface HintedDigest {
  lines: LabelledLine[];
  groups: Group[];
  /** What does not fit the hint, by the number of its record's first line. */
  misfits: Map<number, string[]>;
}

/** Labels the lines of a digest by the layout that a hint gives, instead of one learnt from the digest. */
export function applyHint(
  lines: Line[],
  { lines: features, marks }: DigestFeatures,
  layout: RecordLayout,
): HintedDigest {
  let blanksAbove = 1;
  const hinted = lines.map(({ text, blanks }, index): HintedLine => {
    blanksAbove = Math.max(blanks, blanksAbove);
    const { separator } = layout;
    const divides = separator.kind === 'line' && separator.pattern.test(text);
    const role = divides ? 'separator' : features[index]!.boilerplate === skipped ? 'skip' : undefined;
    const line = { ...toHintLine(text, features[index]!), blanks: blanksAbove, role } as const;
    if (!role) blanksAbove = 0;
    return line;
  });
  const places = alignLines(hinted, layout);
  const path = runOn(
    places.map((place, index) => ({ label: labelOf(place, layout, features[index]!), phase: phaseOf(place, layout) })),
    lines.map((line, index) => ({ line, measure: features[index]!.measure })),
  ); // prettier-ignore
  const labelled = lines.map((line, index): LabelledLine => ({
    line,
    features: features[index]!,
    state: path[index]!,
    mark: usualMark(marks.get(index), places[index]!, layout),
    ...(isFilled(places[index]!) && { slot: layout.slots[places[index]!.slot]!.words }),
  }));
  const groups = toGroups(places, hinted);
  const misfits = new Map<number, string[]>();
  for (const { kind, from, to } of groups) {
    if (kind !== 'record') continue;
    stateValues(labelled, places, layout, { from, to });
    const found = findMisfits(hinted.slice(from, to), places.slice(from, to), layout);
    if (found.length > 0) misfits.set(lines[from]!.number, found);
  }
  return { lines: labelled, groups, misfits };
}

const isFilled = ({ as }: Place): boolean => as === 'first' || as === 'further';

function labelOf({ slot, as }: Place, { slots }: RecordLayout, { isApart, isWrapped, part }: LineFeatures): Label {
  if (as === 'outside' || as === 'aside') return 'boilerplate';
  const kind = kindOf(slots[slot]!);
  if (kind === 'text') return as === 'first' || isApart || !isWrapped || part ? 'B-text' : 'I-text';
  if (kind === 'boilerplate') return kind;
  return `${as === 'first' ? 'B' : 'I'}-${kind}`;
} // prettier-ignore

/** The label of a slot's first line. A line that holds a title is the title's, whatever else it states. */
function kindOf({ fields }: Slot): 'title' | 'text' | 'authors' | 'facts' | 'boilerplate' {
  if (fields.includes('title')) return 'title';
  if (fields.includes('abstract')) return 'text';
  if (fields.includes('authors')) return 'authors';
  return fields.every((field) => field === 'any' || field === 'number') ? 'boilerplate' : 'facts';
}

function phaseOf({ slot, as }: Place, { slots }: RecordLayout): Phase {
  if (as === 'outside') return 'outside';
  const passed = slots.slice(0, slot + 1).flatMap(({ fields }) => fields);
  if (passed.includes('abstract')) return 'complete';
  return passed.includes('title') ? 'titled' : 'headed';
}

/** A mark learnt from the digest, such as a number or a label, where the hint does not say what stands round the part. */
function usualMark(mark: Mark | undefined, { slot, as }: Place, { slots }: RecordLayout): Mark | undefined {
  if (!mark || as !== 'first' || slots[slot]!.pattern) return undefined;
  return (mark.kind === 'abstract') === (kindOf(slots[slot]!) === 'text') ? mark : undefined;
}

/** Records run to their last line that a part holds; other lines stand alone. */
function toGroups(places: Place[], lines: HintedLine[]): Group[] {
  const groups: Group[] = [];
  let from = 0;
  while (from < places.length) {
    let to = from + 1;
    if (places[from]!.as === 'outside') {
      const { role, features } = lines[from]!;
      const isText = !role && !features.boilerplate && features.measure.length > longest;
      groups.push({ kind: isText ? 'reject' : 'boilerplate', from, to });
    } else {
      while (to < places.length && places[to]!.as !== 'outside' && !places[to]!.opens) to += 1;
      const last = places.slice(from, to).findLastIndex(({ as }) => as !== 'aside');
      to = from + last + 1;
      groups.push({ kind: 'record', from, to });
      while (places[to]?.as === 'aside') groups.push({ kind: 'boilerplate', from: to, to: (to += 1) });
    }
    from = to;
  }
  return groups;
}

/** A line outside of records that is longer, in characters, may be a paper's text. */
const longest = 150;

/** Notes in the lines of a record what its parts state, and what of them is the title's or abstract's own text. */
function stateValues(lines: LabelledLine[], places: Place[], layout: RecordLayout, { from, to }: { from: number; to: number }): void {
  for (let index = from; index < to; index += 1) {
    const { slot, as } = places[index]!;
    if (as !== 'first') {
      const { features } = lines[index]!;
      if (as === 'further') lines[index] = { ...lines[index]!, features: { ...features, statement: { isFurther: true } } };
      continue;
    }
    let end = index + 1;
    while (end < to && places[end]!.slot === slot && places[end]!.as === 'further') end += 1;
    const text = lines.slice(index, end).map(({ line }) => line.text).join(' ');
    lines[index] = toStating(lines[index]!, layout.slots[slot]!, text);
  }
} // prettier-ignore

/** A line with what it states by its slot alone. */
function toStating(line: LabelledLine, { fields, pattern }: Slot, text: string): LabelledLine {
  const match = pattern?.exec(line.line.text);
  const whole = pattern?.exec(text);
  const values = fields.map((field, at) => readValue(field, pattern ? (whole?.[at + 1] ?? '') : text));
  const facts = Object.assign({}, ...values.map((value) => value.facts)) as object;
  const authors = values.flatMap((value) => value.authors ?? []);
  const statement = { facts, ...(authors.length > 0 && { authors, isLabelled: true }) };
  const own = fields.findIndex((field) => field === 'title' || field === 'abstract');
  const [start, end] = match?.indices?.[own + 1] ?? [];
  const kind = fields[own] === 'abstract' ? 'abstract' : 'title';
  const mark = own >= 0 && start !== undefined ? { kind, length: start, tail: line.line.text.length - end! } as const : line.mark; // prettier-ignore
  return { ...line, features: { ...line.features, statement }, mark, isStating: true };
}
