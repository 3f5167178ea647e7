import type { Line } from '../lines/to-lines.ts';
import type { Clue } from './clue.ts';
import { type Block, findBlocks } from './find-blocks.ts';
import { findMarks, type Marks } from './find-marks.ts';
import { findRepeats, type Repeats } from './find-repeats.ts';
import { isHeading, isShortName } from './is-heading.ts';
import { isResource } from './read-facts.ts';
import { isBeside, isProse, type Sight, toSights } from './to-sights.ts';
import { type Expectation, learnPeriod } from '../period/learn-period.ts';
import { type Step, toSteps } from './to-steps.ts';

/** What the lines of a digest show, one by one and as neighbours. */
export interface Clues {
  lines: Clue[];
  /** How each line follows the one before it. */
  steps: Step[];
  marks: Marks;
}

/** Reads the clues of all lines: what each shows alone, then what the whole digest shows of it. */
export function toClues(lines: Line[]): Clues {
  const { sights, width } = toSights(lines);
  const signs = findSigns(lines, sights, width);
  const clues = sights.map((_, index) => toClue(sights, signs, index));
  return { lines: clues, steps: toSteps(sights, signs.period), marks: signs.marks };
}

/** What only the whole digest shows of its lines. */
interface Signs {
  marks: Marks;
  /** What the digest marks its titles with. */
  marking: Clue['marking'];
  repeats: Repeats;
  blocks: (Block | undefined)[];
  period: Map<number, Expectation>;
}

function findSigns(lines: Line[], sights: Sight[], width: number): Signs {
  const marks = findMarks(lines, {
    isTextual: (index) => isTextual(sights[index]!),
    isBeside: (index) => isBeside(sights[index]!),
  });
  const period = learnPeriod(sights, width, (index) => marks.get(index)?.kind);
  const repeats = findRepeats(lines, {
    isOpen: (index) => !marks.has(index) && mayRepeat(sights[index]!),
    isFurniture: (index) => sights[index]!.furniture !== undefined,
  });
  return { marks, marking: markingOf(marks), repeats, blocks: findBlocks(sights), period };
}

function toClue(sights: Sight[], { marks, marking, repeats, blocks, period }: Signs, index: number): Clue {
  const { line, measure, join, furniture, statement } = sights[index]!;
  return {
    measure,
    isWrapped: join.isWrapped,
    isApart: join.isApart,
    block: blocks[index],
    furniture,
    statement,
    isHeading: isHeading(line.text),
    isShortName: isShortName(line.text),
    isResource: isResource(line.text),
    repeat: repeats.get(index),
    isFirst: index === 0,
    isAnnounced: isAnnouncement(sights[index - 1]),
    mark: marks.get(index)?.kind,
    marking,
    expectation: period.get(index),
    part: sights[index]!.part,
  };
}

/** Whether a line is surely no title. */
const isTextual = (sight: Sight): boolean =>
  sight.furniture === undefined && (isBeside(sight) || isProse(sight));

/** Whether a line may be furniture: it neither ends a sentence nor the wrapped line before it. */
const mayRepeat = (sight: Sight): boolean =>
  !isBeside(sight) &&
  !sight.measure.endsSentence &&
  (!sight.join.isWrapped || sight.join.isApart || !sight.join.isFull);

function markingOf(marks: Marks): Clue['marking'] {
  const kinds = new Set([...marks.values()].map(({ kind }) => kind));
  return (['title', 'number'] as const).find((kind) => kinds.has(kind));
}

/** Whether a paper follows a line: "Submitted by …", or a rule as wide as a word. */
const isAnnouncement = (sight: Sight | undefined): boolean =>
  sight?.furniture === 'announcement' || (sight?.furniture === 'rule' && sight.line.text.length > 2);
