import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { UserError } from '../../paper/user-error.ts';
import { HintFault } from './hint-fault.ts';
import { type HintData, hintSchema } from './hint-schema.ts';
import { readLayout } from './read-layout.ts';
import type { RecordLayout } from './record-layout.ts';
import { toPattern } from './to-pattern.ts';

/** What a person says of a digest. */
export interface Hint extends Omit<HintData, 'record' | 'separator' | 'skip'> {
  /** Path of its file, as messages show it. */
  file: string;
  layout?: RecordLayout;
  /** Patterns of lines that belong to no paper. */
  skip: RegExp[];
}

/**
 * Reads a hint.
 *
 * @param source the text of its file
 * @param file the file's path, as messages show it
 * @throws UserError with line, value and cure.
 */
export function readHint(source: string, file: string): Hint {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const [error] = document.errors;
  if (error) {
    const { line, col } = counter.linePos(error.pos[0]);
    const reason = error.message.replace(/ at line [^]*/, '');
    throw new UserError(`${file}:${line}:${col}: ${reason}`, 'correct the YAML there, or put the value in quotation marks'); // prettier-ignore
  }
  try {
    return { file, ...toHint(document.toJS() ?? {}) };
  } catch (fault) {
    if (fault instanceof HintFault) throw toError(fault, document, counter, file);
    throw fault;
  }
}

function toHint(data: unknown): Omit<Hint, 'file'> {
  const { data: hint, error } = hintSchema.safeParse(data);
  const issue = error?.issues[0];
  if (issue?.code === 'unrecognized_keys')
    throw new HintFault([issue.keys[0]!], 'is not a key of hints', `write one of ${keys.join(', ')}`);
  if (issue?.path.length === 0) throw new HintFault([], 'is not a list of keys', 'write it as “key: value” lines'); // prettier-ignore
  if (issue) throw new HintFault(issue.path, issue.message, cureOf(issue.path[0]));
  const { record, separator, skip = [], ...rest } = hint!;
  if (separator !== undefined && !record)
    throw new HintFault(['separator'], 'stands without record', 'add record: [title, abstract], in the order of the digest'); // prettier-ignore
  return { ...rest, ...(record && { layout: readLayout(record, separator) }), skip: skip.map(toPattern) };
}

/** Whether a text is YAML that says nothing but what hints say. */
export function looksLikeHint(source: string): boolean {
  const document = parseDocument(source);
  if (document.errors.length > 0 || !isMap(document.contents)) return false;
  const own = Object.keys(document.toJS() as object);
  return own.length > 0 && own.every((key) => keys.includes(key));
}

/** All keys of a hint. */
const keys = Object.keys(hintSchema.shape);

const cureOf = (key: PropertyKey | undefined): string =>
  hintSchema.shape[key as keyof typeof hintSchema.shape].description ?? '';

function toError({ path, message, cure }: HintFault, document: Document, counter: LineCounter, file: string): UserError {
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  const owner = isNode(node) ? node : document.getIn(path.slice(0, 1), true);
  const { line, col } = counter.linePos((isNode(owner) && owner.range?.[0]) || 0);
  const seen = isNode(node) && path.length > 0 ? `, which is ${JSON.stringify(node.toJS(document))},` : '';
  const name = path.filter((part) => typeof part === 'string').join('.') || 'the hint';
  return new UserError(`${file}:${line}:${col}: ${name}${seen} ${message}`, cure);
} // prettier-ignore
