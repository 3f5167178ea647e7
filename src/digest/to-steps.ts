import { isFull } from './find-width.ts';
import type { Measure } from './measure-line.ts';
import type { Step } from './score-step.ts';
import type { Line } from './to-lines.ts';

/** How each line follows the one before it. */
export function toSteps(lines: Line[], measures: Measure[], width: number): Step[] {
  const indents = lines.map(({ raw }) => raw.search(/\S/));
  return lines.map((line, index) => ({
    isApart: line.isApart,
    isFull: index > 0 && isFull(lines[index - 1]!, line, width),
    isDeeper: index > 0 && indents[index]! > indents[index - 1]!,
    endsSentence: measures[index - 1]?.endsSentence ?? true,
    startsLow: measures[index]!.startsLow || /^(?:http|[$\\\d])/.test(line.text),
    isAddress: /^(?:[\p{L} ]{1,40}:\s*)?https?:\/\/\S+$/u.test(line.text.slice(0, 600)),
    isWrapped: width < Infinity,
  }));
}
