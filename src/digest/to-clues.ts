import { findBlocks } from './find-blocks.ts';
import { findFurniture } from './find-furniture.ts';
import { findMarks, type Marks } from './find-marks.ts';
import { findRepeats } from './find-repeats.ts';
import { findStatements, type Statement } from './find-statements.ts';
import { findWidth } from './find-width.ts';
import { isHeading, isShortName } from './is-heading.ts';
import { type Measure, measureLine } from './measure-line.ts';
import { isResource } from './read-facts.ts';
import type { Clue } from './score-line.ts';
import type { Step } from './score-step.ts';
import type { Line } from './to-lines.ts';
import { toSteps } from './to-steps.ts';

/** What the lines of a digest show, one by one and as neighbours. */
export interface Clues {
  lines: Clue[];
  /** How each line follows the one before it. */
  steps: Step[];
  marks: Marks;
  /** Columns that the lines were wrapped at; Infinity for a digest that is not wrapped. */
  width: number;
}

/** Reads the clues of all lines. */
export function toClues(lines: Line[]): Clues {
  const measures = lines.map(measureLine);
  const known = findFurniture(lines);
  const width = findWidth(lines, known);
  const steps = toSteps(lines, measures, width);
  const statements = findStatements(lines, steps);
  const isTextual = (index: number): boolean =>
    !known[index] && (isStatement(statements[index]!) || isProse(measures[index]!, width < Infinity));
  const isBeside = (index: number): boolean => Boolean(known[index] ?? statements[index]!.facts);
  const marks = findMarks(lines, { isTextual, isBeside });
  const isOpen = (index: number): boolean =>
    !known[index] &&
    !marks.has(index) &&
    !isStatement(statements[index]!) &&
    isWhole(measures[index]!, steps[index]!);
  const repeats = findRepeats(lines, isOpen);
  const rules = findRules(lines, known);
  const furniture = known.map((kind, index) => {
    if (isTitleByPlace(lines, measures, index)) return undefined;
    if (rules.has(lines[index]!.text)) return 'rule';
    return kind;
  });
  const kinds = new Set([...marks.values()].map(({ kind }) => kind));
  const marking = (['title', 'number'] as const).find((kind) => kinds.has(kind));
  const isLongRule = (index: number): boolean => furniture[index] === 'rule' && lines[index]!.text.length > 2;
  const blocks =
    width < Infinity ? findBlocks(lines, (index) => !known[index] && !isStatement(statements[index]!)) : [];
  const clues = lines.map(({ text }, index): Clue => ({
    measure: measures[index]!,
    block: blocks[index],
    furniture: furniture[index],
    statement: statements[index]!,
    isHeading: isHeading(text),
    isShortName: isShortName(text),
    isResource: isResource(text),
    repeat: repeats.get(index),
    isFirst: index === 0,
    isAnnounced: furniture[index - 1] === 'announcement' || isLongRule(index - 1),
    mark: marks.get(index)?.kind,
    marking,
  }));
  steps.forEach((step, index) => {
    step.isBareDate = statements[index]!.isBareDate;
    step.isRule = furniture[index] === 'rule';
    step.isByline = statements[index]!.isByline;
    step.opensPaper = opensPaper(lines, index, furniture[index - 1] === 'rule');
  });
  return { lines: clues, steps, marks, width };
}

/** Separators that divide the whole digest: those that it has again and again. */
function findRules(lines: Line[], known: (string | undefined)[]): Set<string> {
  const separators = lines.filter(({ text }, index) => known[index] === 'separator' && text.length > 1);
  const groups = Map.groupBy(separators, ({ text }) => text);
  return new Set([...groups.keys()].filter((text) => groups.get(text)!.length > 2));
}

const isStatement = ({ facts, authors, isFurther, isLabelled }: Statement): boolean =>
  Boolean(facts) || Boolean(isFurther) || Boolean(isLabelled) || (authors?.length ?? 0) > 1;

/** Whether a line neither ends a sentence nor the wrapped line before it. */
const isWhole = ({ endsSentence }: Measure, { isWrapped, isFull, isApart }: Step): boolean =>
  !endsSentence && (!isWrapped || isApart || !isFull);

/** A paper may be called "Search" or "404": a line of its own between two abstracts is a title, whatever it says. */
function isTitleByPlace(lines: Line[], measures: Measure[], index: number): boolean {
  const isApart = lines[index]!.isApart && lines[index + 1]?.isApart;
  const around = [measures[index - 1], measures[index + 1]];
  return (
    Boolean(isApart) && around.every((measure) => measure && measure.endsSentence && isProse(measure, false))
  );
}

/** Whether a line, if it states facts, states those of the paper below: it is numbered or divided off, or leads others. */
function opensPaper(lines: Line[], index: number, isDivided: boolean): Step['opensPaper'] {
  if (isDivided || /^\[\d+\] /.test(lines[index]!.text)) return 'surely';
  const next = lines[index + 1];
  return lines[index]!.isApart && next && !next.isApart ? 'perhaps' : undefined;
}

/** Whether a line is beyond doubt part of an abstract. */
function isProse({ length, capitals }: Measure, isWrapped: boolean): boolean {
  return isWrapped ? capitals < 0.4 : length > 150;
}
