import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Node } from 'yaml';

/**
 * Reads front matter in the form in which the splitter writes it (see `toYaml`): texts in double quotes on one line,
 * numbers, lists and records in blocks or on one line. Most front matter is in it, and this takes a small part of the
 * time of a YAML parser.
 *
 * @returns the nodes that a YAML parser gives for it, without ranges; undefined if anything is in another form, or any
 * key is given twice
 */
export function readWritten(yaml: string): YAMLMap | undefined {
  if (!yaml.endsWith('\n')) return undefined;
  const lines: Lines = { all: yaml.slice(0, -1).split('\n'), next: 0 };
  try {
    const map = readRecord(lines, '');
    return lines.next === lines.all.length ? map : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The lines of front matter, and the number of the next one to read. */
interface Lines {
  all: string[];
  next: number;
}

/** A key, and what follows it on its line. */
const entry = /^([a-z][A-Za-z]*):(?: (.+))?$/;
const flowEntry = /([a-z][A-Za-z]*): ("(?:[^"\\]|\\.)*"|[\d.]+)(?:, | \}$)/y;
const number = /^\d+(?:\.\d+)?$/;
const flowList = /^\[ ".*" \]$/;
const flowRecord = /^\{ .* \}$/;

/**
 * The entries of a record, each on lines that begin with `indent`.
 *
 * @param beside its first entry, which stands beside the dash of a list
 */
function readRecord(lines: Lines, indent: string, beside?: string): YAMLMap {
  const map = new YAMLMap();
  const keys = new Set<string>();
  for (let text = beside ?? textAt(lines, indent); text !== undefined; text = textAt(lines, indent)) {
    const [, key = refuse(), value] = entry.exec(text) ?? [];
    lines.next += 1;
    add(map, keys, key, value === undefined ? readBlock(lines, `${indent}  `) : readValue(value));
  }
  return map;
}

/** What is written below a key. */
function readBlock(lines: Lines, indent: string): Node {
  const first = textAt(lines, indent) ?? refuse();
  return first.startsWith('- ') ? readList(lines, indent) : readRecord(lines, indent);
}

function readList(lines: Lines, indent: string): YAMLSeq {
  const list = new YAMLSeq();
  for (let text = textAt(lines, indent); text?.startsWith('- '); text = textAt(lines, indent)) {
    const item = text.slice(2);
    if (entry.test(item)) list.items.push(readRecord(lines, `${indent}  `, item));
    else {
      lines.next += 1;
      list.items.push(readValue(item));
    }
  }
  return list;
}

/** The next line without its indent; undefined if it has less. */
function textAt({ all, next }: Lines, indent: string): string | undefined {
  const line = all[next];
  return line?.startsWith(indent) ? line.slice(indent.length) : undefined;
}

function readValue(text: string): Node {
  if (flowList.test(text)) return readFlowList(text);
  return flowRecord.test(text) ? readFlowRecord(text) : readScalar(text);
}

/** A text, which is JSON, or a number, which YAML's parser leaves as text here. */
function readScalar(text: string): Scalar {
  if (number.test(text)) return toScalar(text, 'PLAIN');
  return text.startsWith('"') ? toScalar(JSON.parse(text), 'QUOTE_DOUBLE') : refuse();
}

/** Texts on one line, which are JSON too. */
function readFlowList(text: string): YAMLSeq {
  const list = new YAMLSeq();
  for (const item of JSON.parse(text) as unknown[]) list.items.push(toScalar(item, 'QUOTE_DOUBLE'));
  return list;
}

function readFlowRecord(text: string): YAMLMap {
  const map = new YAMLMap();
  const keys = new Set<string>();
  for (flowEntry.lastIndex = 2; flowEntry.lastIndex < text.length;) {
    const [, key = refuse(), value = ''] = flowEntry.exec(text) ?? [];
    add(map, keys, key, readScalar(value));
  }
  return map;
}

function toScalar(value: unknown, type: 'PLAIN' | 'QUOTE_DOUBLE'): Scalar {
  if (typeof value !== 'string') refuse();
  return Object.assign(new Scalar(value), { type });
}

function add({ items }: YAMLMap, keys: Set<string>, key: string, value: Node): void {
  if (keys.has(key)) refuse();
  keys.add(key);
  items.push(new Pair(toScalar(key, 'PLAIN'), value));
}

function refuse(): never {
  throw new SyntaxError('not as the splitter writes it');
}
