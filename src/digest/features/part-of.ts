import { readPatterns } from '../patterns/read-patterns.ts';

const patterns = readPatterns('part-labels');
const label = patterns.part!.regex;
const labelOfText = patterns['part-text']!.regex;
/** Longest label with its marks, in characters. */
const longest = 50;

/** The part of an abstract that a line is the label of, as it stands there without its markup: "Methods"; else nothing. */
export const partOf = (text: string): string | undefined =>
  text.length > longest ? undefined : label.exec(text)?.[1];

/** The part of an abstract whose label a line has before its text: "Methods: We read …"; else nothing. */
export const partBefore = (text: string): string | undefined => labelOfText.exec(text)?.[1];
