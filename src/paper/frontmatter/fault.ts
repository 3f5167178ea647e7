import { VFileMessage } from 'vfile-message';
import { cutText } from '../../text/cut-text.ts';

const longestValue = 80;

/** An error in a page's front matter. */
export interface Fault {
  /** The rule of its message without the prefix `frontmatter-`. */
  rule: 'conflict' | 'duplicate' | 'invalid' | 'missing' | 'unknown' | 'yaml';
  /** Its place in the page, in UTF-16 units. */
  offset: number;
  /** The field that has it; absent if it concerns no single field. */
  key?: string;
  reason: string;
  /** The value seen. */
  actual: string;
  /** What to do, as an imperative without a full stop. */
  cure: string;
}

/** A fault as a message, which begins with the field and ends with the value seen. */
export function toMessage({ rule, offset, key, reason, actual, cure }: Fault, source: string): VFileMessage {
  const value = cutText(actual.replaceAll(/\s+/g, ' ').trim(), longestValue);
  const before = source.slice(0, offset).split('\n');
  const place = { line: before.length, column: before.at(-1)!.length + 1 };
  const options = { place, ruleId: `frontmatter-${rule}`, source: 'offprint' };
  const said = [key, reason, value].filter(Boolean).join(': ');
  return Object.assign(new VFileMessage(said, options), { actual: value, note: cure });
}
