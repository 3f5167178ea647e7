import { readPatterns } from '../patterns/read-patterns.ts';

const patterns = readPatterns('headings');
const marks = [patterns.marked!.regex, patterns['code-of-field']!.regex];
const field = patterns.field!.regex;
const functionWord = patterns['function-word']!.regex;

/** How many papers stand below a heading: "(12)", "(showing 2 of 2 entries)", "(continued, showing last 5 of 20 entries)". */
const count = /\s*\((?:[\p{L} ]{0,20}, )?(?:showing [\p{L} ]{0,20})?\d+[^)]{0,20}\)$/u;

/** Whether a line by its wording may head a section of the digest: a short name of a field, or marked as heading. */
export function isHeading(text: string): boolean {
  if (text.length > 90) return false;
  if (marks.some((mark) => mark.test(text))) return true;
  const name = text.replace(count, '').replace(/:$/, '');
  return name.split(' ').length <= 6 && /^[\p{L}\d ,&/()'-]+$/u.test(name) && field.test(name);
}

/** Longest name of a section, in characters. */
const longestName = 160;

/** Whether a line is a few words with capitals and without a mark, as names of sections and of the shortest papers. */
export function isShortName(text: string): boolean {
  if (text.length > longestName) return false;
  const words = text.replace(/^\p{Extended_Pictographic}\uFE0F? ?/u, '').split(' ');
  const isPlain = words.length <= 6 && /^[\p{L}\d ,&/()'-]+$/u.test(words.join(' '));
  return isPlain && words.every((word) => /^\P{Ll}/u.test(word) || functionWord.test(word));
}
