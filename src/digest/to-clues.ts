import { findFurniture } from './find-furniture.ts';
import { findNumbers, type Numbers } from './find-numbers.ts';
import { findWidth, isFull } from './find-width.ts';
import { isHeading } from './is-heading.ts';
import { type Measure, measureLine } from './measure-line.ts';
import { readAuthors, readFacts } from './read-facts.ts';
import type { Clue } from './score-line.ts';
import type { Step } from './score-step.ts';
import type { Line } from './to-lines.ts';

/** What the lines of a digest show, one by one and as neighbours. */
export interface Clues {
  lines: Clue[];
  /** How each line follows the one before it. */
  steps: Step[];
  numbers: Numbers;
  /** Columns that the lines were wrapped at; Infinity for a digest that is not wrapped. */
  width: number;
}

/** Reads the clues of all lines. */
export function toClues(lines: Line[]): Clues {
  const measures = lines.map(measureLine);
  const seen = findFurniture(lines);
  const width = findWidth(lines, seen);
  const furniture = seen.map((kind, index) => (isTitleByPlace(lines, measures, index) ? undefined : kind));
  const facts = lines.map(({ text }) => readFacts(text));
  const isTextual = (index: number) =>
    !furniture[index] && (Boolean(facts[index]) || isProse(measures[index]!, width < Infinity));
  const numbers = findNumbers(lines, isTextual);
  const clues = lines.map(({ text }, index): Clue => ({
    measure: measures[index]!,
    furniture: furniture[index],
    facts: facts[index],
    authors: readAuthors(text),
    isHeading: isHeading(text),
    isAnnounced: furniture[index - 1] === 'announcement',
    isNumbered: numbers.size > 0 ? numbers.has(index) : undefined,
  }));
  const steps = lines.map((line, index): Step => ({
    isApart: line.isApart,
    isFull: index > 0 && isFull(lines[index - 1]!, line, width),
    endsSentence: measures[index - 1]?.endsSentence ?? true,
    startsLow: measures[index]!.startsLow || line.text.startsWith('http'),
    isAddress: Boolean(facts[index]?.url) && !facts[index]?.arxivId,
    isWrapped: width < Infinity,
  }));
  return { lines: clues, steps, numbers, width };
}

/** A paper may be called "Search" or "404": a line of its own between two abstracts is a title, whatever it says. */
function isTitleByPlace(lines: Line[], measures: Measure[], index: number): boolean {
  const isApart = lines[index]!.isApart && lines[index + 1]?.isApart;
  const around = [measures[index - 1], measures[index + 1]];
  return (
    Boolean(isApart) && around.every((measure) => measure && measure.endsSentence && isProse(measure, false))
  );
}

/** Whether a line is beyond doubt part of an abstract. */
function isProse({ length, capitals }: Measure, isWrapped: boolean): boolean {
  return isWrapped ? capitals < 0.4 : length > 150;
}
