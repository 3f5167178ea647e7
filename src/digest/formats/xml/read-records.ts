import { SaxesParser } from 'saxes';
import type { Damage } from '../../entries/entry.ts';
import { DigestError } from '../../digest-error.ts';
import { limits } from '../../limits.ts';
import { cutOff } from '../tagged/parse-tagged.ts';

/** An element of a record, its attributes and what stands in it. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

/** An element that is a record, by its place in the text. */
export interface PlacedElement {
  start: number;
  end: number;
  element: Element;
}

/** White space that only sets elements in. */
const indentation = /^\s*\n\s*$/;

/**
 * The outermost elements of an XML text with one of the names. Declared entities are not expanded, and nothing is
 * fetched: the parser knows the five of XML alone. Faults within are passed over; a record in whose middle the text ends
 * is damage.
 *
 * @throws DigestError if elements are nested too deep, or a record has too many
 */
export function readRecords(
  text: string,
  isRecord: (name: string) => boolean,
): { records: PlacedElement[]; damages: Damage[] } {
  const parser = new SaxesParser({ position: true });
  const records: PlacedElement[] = [];
  /** Open elements of a record, the record first. */
  const open: Element[] = [];
  let [start, depth, count] = [0, 0, 0];
  parser.on('error', () => {});
  parser.on('opentagstart', ({ name }) => {
    depth += 1;
    if (depth > limits.depth) throw tooDeep(parser.line);
    if (open.length === 0 && isRecord(name)) start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === 0 && !isRecord(name)) return;
    count = open.length === 0 ? 0 : count + 1;
    if (count > limits.values) throw tooMany(parser.line);
    const element: Element = {
      name,
      attributes: Object.assign(Object.create(null), attributes),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (own: string): void => {
    if (!indentation.test(own)) open.at(-1)?.children.push(own);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    depth -= 1;
    const element = open.pop();
    if (element && open.length === 0) records.push({ start, end: parser.position, element });
  });
  parser.write(text);
  const isCut = open.length > 0;
  return { records, damages: isCut ? [{ start, end: text.length, reason: cutOff }] : [] };
}

function tooMany(line: number): DigestError {
  return new DigestError(`a record of more than ${limits.values} elements`, {
    cure: 'split the file into several',
    line,
  });
}

function tooDeep(line: number): DigestError {
  const message = `elements are nested more than ${limits.depth} deep`;
  return new DigestError(message, { cure: 'export the papers as a flat list', line });
}
