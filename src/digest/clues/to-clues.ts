import { findBlocks } from './find-blocks.ts';
import { findMarks, type Marks } from './find-marks.ts';
import { findRepeats } from './find-repeats.ts';
import { isHeading, isShortName } from './is-heading.ts';
import { isResource } from './read-facts.ts';
import type { Clue } from '../roles/score-line.ts';
import type { Step } from '../roles/score-step.ts';
import type { Line } from '../lines/to-lines.ts';
import { isBeside, isProse, type Sight, toSights } from './to-sights.ts';

/** What the lines of a digest show, one by one and as neighbours. */
export interface Clues {
  lines: Clue[];
  /** How each line follows the one before it. */
  steps: Step[];
  marks: Marks;
}

/** Reads the clues of all lines: what each shows alone, then what the whole digest shows of it. */
export function toClues(lines: Line[]): Clues {
  const sights = toSights(lines);
  const marks = findMarks(lines, {
    isTextual: (index) => isTextual(sights[index]!),
    isBeside: (index) => Boolean(sights[index]!.furniture ?? sights[index]!.statement.facts),
  });
  const repeats = findRepeats(lines, {
    isOpen: (index) => !marks.has(index) && mayRepeat(sights[index]!),
    isFurniture: (index) => sights[index]!.furniture !== undefined,
  });
  const blocks = findBlocks(sights);
  const marking = markingOf(marks);
  const clues = sights.map(({ line: { text }, measure, join, furniture, statement }, index): Clue => ({
    measure,
    isWrapped: join.isWrapped,
    isApart: join.isApart,
    block: blocks[index],
    furniture,
    statement,
    isHeading: isHeading(text),
    isShortName: isShortName(text),
    isResource: isResource(text),
    repeat: repeats.get(index),
    isFirst: index === 0,
    isAnnounced: isAnnouncement(sights[index - 1]),
    mark: marks.get(index)?.kind,
    marking,
  }));
  return { lines: clues, steps: sights.map((_, index) => toStep(sights, index)), marks };
}

/** Whether a line is surely no title. */
const isTextual = (sight: Sight): boolean =>
  sight.furniture === undefined && (isBeside(sight) || isProse(sight));

/** Whether a line may be furniture: it neither ends a sentence nor the wrapped line before it. */
const mayRepeat = (sight: Sight): boolean =>
  !isBeside(sight) &&
  !sight.measure.endsSentence &&
  (!sight.join.isWrapped || sight.join.isApart || !sight.join.isFull);

/** What the digest marks its titles with. */
function markingOf(marks: Marks): Clue['marking'] {
  const kinds = new Set([...marks.values()].map(({ kind }) => kind));
  return (['title', 'number'] as const).find((kind) => kinds.has(kind));
}

/** Whether a paper follows a line: "Submitted by …", or a rule as wide as a word. */
const isAnnouncement = (sight: Sight | undefined): boolean =>
  sight?.furniture === 'announcement' || (sight?.furniture === 'rule' && sight.line.text.length > 2);

function toStep(sights: Sight[], index: number): Step {
  const { join, furniture, statement } = sights[index]!;
  return {
    ...join,
    opensPaper: opensPaper(sights, index),
    isBareDate: statement.isBareDate,
    isByline: statement.isByline,
    isRule: furniture === 'rule',
  };
}

/** Whether a line, if it states facts, states those of the paper below: it is numbered, divided off, or leads others. */
function opensPaper(sights: Sight[], index: number): Step['opensPaper'] {
  const { line } = sights[index]!;
  if (sights[index - 1]?.furniture === 'rule' || /^\[\d+\] /.test(line.text)) return 'surely';
  const next = sights[index + 1]?.line;
  return line.isApart && next && !next.isApart ? 'perhaps' : undefined;
}
