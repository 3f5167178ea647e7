import { isMap, isScalar } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { Fault } from './fault.ts';
import { lineOf } from './line-of.ts';
import { quotingCure } from './quoting-cure.ts';

/** A field in front matter, with its place. */
interface Place {
  key: string;
  start: number;
  /** The first line of its value. */
  value: string;
}

/** Describes a YAML error, with the field that contains it and what to write instead. */
export function describeYamlError(yaml: string, document: Document, error: YAMLError): Fault {
  const at = Math.min(error.pos[0], yaml.trimEnd().length);
  const open = openEnd(error, yaml);
  const place = placeBefore(yaml, document, open ? error.pos[0] - 1 : at);
  const say = (reason: string, cure: string, actual = lineOf(yaml, at)): Fault => {
    return { rule: 'yaml', key: place?.key, offset: at, reason, actual, cure };
  };
  if (open && place) return { ...say(open.reason, open.cure, place.value), offset: place.start };
  if (isLineWithoutKey(error)) return lineWithoutKey(yaml, at);
  if (error.code === 'TAB_AS_INDENT') return say('a line is indented with a tab', 'indent it with spaces');
  if (error.code === 'MULTIPLE_DOCS')
    return say('stands after the end of the YAML', 'remove the --- or ... line above it');
  if (place && lineOf(yaml, at) === lineOf(yaml, place.start)) return describeValue(error, place, at, yaml);
  if (/^\s*\* /.test(lineOf(yaml, at)))
    return say('list items begin with *', 'begin each item with - instead');
  return say(`not valid YAML (${error.message})`, 'correct the line, or put its value in quotation marks');
}

/** Describes a line that is not `key: value`. */
export function lineWithoutKey(yaml: string, offset: number): Fault {
  const actual = lineOf(yaml, offset);
  const cure = /^\w+:\S/.test(actual)
    ? 'put a space after the colon'
    : 'write “key: value”, or indent it if it belongs to the line above';
  return { rule: 'yaml', offset, reason: 'a line without key and value', actual, cure };
}

/**
 * Describes an error in a value on the line of its key: a text that needs quotation marks, or one that an
 * indented line continues.
 */
function describeValue(error: YAMLError, { key, start, value }: Place, offset: number, yaml: string): Fault {
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/[?:](?:\s|$)/.test(value)) {
    const next = yaml.indexOf('\n', start) + 1;
    const [actual, cure] = [lineOf(yaml, next).trim(), 'remove the spaces before it'];
    return { rule: 'yaml', offset: next, reason: `an indented line continues ${key}`, actual, cure };
  }
  const isList = /^[[{].*[\]},]$/.test(value);
  return {
    rule: 'yaml',
    key,
    offset,
    reason: isList ? `not valid YAML (${error.message})` : 'needs quotation marks',
    actual: value,
    cure: isList
      ? 'correct brackets and commas, or put the value in quotation marks'
      : quotingCure(key, value),
  };
}

/**
 * A list, record or text without an end, or with an end that YAML does not recognise because of missing
 * indentation.
 */
function openEnd({ message, pos }: YAMLError, yaml: string): { reason: string; cure: string } | undefined {
  const bracket = /^Flow (?:sequence|map) .* a ([\]}])$/.exec(message)?.[1];
  const [rest = ''] = yaml.slice(pos[0]).split(/^\w+:/m, 1);
  if (bracket && rest.includes(bracket))
    return {
      reason: 'lines in brackets are not indented',
      cure: `put two spaces before each line up to ${bracket}`,
    };
  if (bracket) return { reason: 'a bracket is not closed', cure: `end the value with ${bracket}` };
  const quote = /^Missing closing (.)quote/.exec(message)?.[1];
  return quote ? { reason: 'a quotation mark is not closed', cure: `end the text with ${quote}` } : undefined;
}

const isLineWithoutKey = ({ code, message }: YAMLError): boolean =>
  code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys need to be followed');

/** The last field that begins at or before an offset. */
function placeBefore(yaml: string, { contents }: Document, offset: number): Place | undefined {
  if (!isMap(contents)) return undefined;
  const places = contents.items.flatMap(({ key }): Place[] => {
    if (!isScalar(key) || !key.range) return [];
    const value = yaml.slice(key.range[1]).replace(/^\s*:\s*/, '').split('\n', 1)[0]!.trimEnd(); // prettier-ignore
    return [{ key: String(key.value), start: key.range[0], value }];
  });
  return places.findLast(({ start }) => start <= offset);
}
