import { findFurniture } from './find-furniture.ts';
import { findNumbers, type Numbers } from './find-numbers.ts';
import { findWidth } from './find-width.ts';
import { isHeading } from './is-heading.ts';
import { measureLine } from './measure-line.ts';
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
  const furniture = findFurniture(lines);
  const measures = lines.map(measureLine);
  const width = findWidth(lines, furniture);
  const isTextual = (index: number) =>
    !furniture[index] &&
    (measures[index]!.length > 150 || (width < Infinity && measures[index]!.capitals < 0.4));
  const numbers = findNumbers(lines, isTextual);
  const clues = lines.map(({ text }, index): Clue => ({
    measure: measures[index]!,
    furniture: furniture[index],
    facts: readFacts(text),
    authors: readAuthors(text),
    isHeading: isHeading(text),
    isNumbered: numbers.size > 0 ? numbers.has(index) : undefined,
  }));
  const steps = lines.map((line, index): Step => ({
    isApart: line.isApart,
    isFull: isFull(lines[index - 1]?.text ?? '', line.text, width),
    endsSentence: measures[index - 1]?.endsSentence ?? true,
    startsLow: measures[index]!.startsLow,
    isWrapped: width < Infinity,
  }));
  return { lines: clues, steps, numbers, width };
}

/** Whether the first word of `text` had no room in the line before it. */
function isFull(before: string, text: string, width: number): boolean {
  const space = text.indexOf(' ');
  return before.length + 1 + (space < 0 ? text.length : space) > width;
}
