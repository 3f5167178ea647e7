import { readPatterns } from '../patterns/read-patterns.ts';

const label = readPatterns('part-labels').part!.regex;
/** Longest label with its marks, in characters. */
const longest = 50;

/** The part of an abstract that a line is the label of, as it stands there without its markup: "Methods"; else nothing. */
export const partOf = (text: string): string | undefined =>
  text.length > longest ? undefined : label.exec(text)?.[1];
