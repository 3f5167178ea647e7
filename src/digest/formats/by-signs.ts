import type { Detection, Sample } from './format.ts';

/** What the first lines of a format have. */
export interface Signs {
  /** The format as a message names it, with its article. */
  title: string;
  /** All of these occur in the file's start. */
  signs: (RegExp | ((text: string) => boolean))[];
  /** Ending of a file's name that takes the place of the signs after the first. */
  ending?: RegExp;
  /** Confidence if all signs occur; that of most formats if absent. */
  confidence?: number;
}

/** Confidence of a format whose signs all occur. */
const sure = 0.95;

const holds = (sign: RegExp | ((text: string) => boolean), text: string): boolean =>
  typeof sign === 'function' ? sign(text) : sign.test(text);

/** How sure it is that a file has a format, by the signs of its first lines. */
export function detectBySigns(
  { signs, ending, title, confidence = sure }: Signs,
  { head, ending: own }: Sample,
): Detection {
  const text = head.replace(/^\uFEFF/, '');
  const [first, ...rest] = signs;
  const isOthers = rest.every((sign) => holds(sign, text)) || (ending?.test(own) ?? false);
  const isKnown = holds(first!, text) && isOthers;
  return isKnown
    ? { confidence, reason: `its first lines are those of ${title}` }
    : { confidence: 0, reason: '' };
}
