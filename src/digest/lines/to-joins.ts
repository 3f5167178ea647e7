import { isFull } from './find-width.ts';
import type { Measure } from './measure-line.ts';
import type { Line } from './to-lines.ts';

/** How two lines that follow each other lie in the digest. */
export interface Join {
  /** A blank line lies between. */
  isApart: boolean;
  /** The line before has no room for the first word of this one: wrapping alone may have broken it here. */
  isFull: boolean;
  /** This line begins further right than the line before. */
  isDeeper: boolean;
  /** The line before ends a sentence; this one begins in lower case or otherwise as no sentence does. */
  endsSentence: boolean;
  startsLow: boolean;
  /** This line is a web address, perhaps labelled: abstracts end so too. */
  isAddress: boolean;
  /** The digest's lines were wrapped. */
  isWrapped: boolean;
}

/** An address that an abstract may end with; those of papers stand beside them. */
const address = /^(?:[\p{L} ]{1,40}:\s*)?https?:\/\/(?!(?:www\.)?arxiv\.org\/|(?:dx\.)?doi\.org\/)\S+$/u;

/** How each line follows the one before it. */
export function toJoins(lines: Line[], measures: Measure[], width: number): Join[] {
  const indents = lines.map(({ raw }) => raw.search(/\S/));
  return lines.map((line, index) => ({
    isApart: line.isApart,
    isFull: index > 0 && isFull(lines[index - 1]!, line, width),
    isDeeper: index > 0 && indents[index]! > indents[index - 1]!,
    endsSentence: measures[index - 1]?.endsSentence ?? true,
    startsLow: measures[index]!.startsLow || /^(?:http|[$\\\d])/.test(line.text),
    isAddress: line.text.includes('http') && address.test(line.text.slice(0, 600)),
    isWrapped: width < Infinity,
  }));
}
