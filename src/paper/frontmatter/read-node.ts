import type { z } from 'astro/zod';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';

type Schema = z.core.$ZodType;

/**
 * A YAML node as the value that a schema expects, as far as possible: text as written (`2403.01230` keeps its
 * final zero, `2024-03-12` does not become a date), a single value for a list as a list of one, and a single
 * value for a record with only one required key as that record. The schema decides whether it is valid. Empty
 * values become undefined.
 */
export function readNode(node: unknown, schema: Schema): unknown {
  const wanted = unwrap(schema);
  if (isBlank(node)) return undefined;
  if (wanted.type === 'array') {
    const items = isSeq(node) ? node.items : [node];
    return items.map((item) => readNode(item, wanted.element));
  }
  if (isMap(node)) return readMap(node, wanted);
  if (isSeq(node)) return node.items.map((item) => readNode(item, schema));
  const key = wanted.type === 'object' ? onlyKey(wanted.shape) : undefined;
  return key === undefined
    ? readScalar(node as Node, wanted)
    : { [key]: readNode(node, wanted.shape![key]!) };
}

/** Whether a node has no value: `venue:`, `venue: null`, `venue: ~`. */
export function isBlank(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  return isScalar(node) && node.type === 'PLAIN' && /^(|~|null|Null|NULL)$/.test(String(node.value));
}

/**
 * Whether a field has no value, or an empty text, with which people empty a field (`venue: ""`). Inside
 * records, `""` is a value.
 */
export function isEmptied(node: unknown): boolean {
  return isBlank(node) || (isScalar(node) && String(node.value).trim() === '');
}

/** The key of a pair as text. */
export const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));

function readMap(node: YAMLMap, wanted: Definition): unknown {
  const entries = node.items.map((pair) => {
    const key = keyOf(pair);
    const own = wanted.shape && Object.hasOwn(wanted.shape, key) ? wanted.shape[key] : undefined;
    const schema = wanted.type === 'record' ? wanted.valueType : own;
    return [key, schema ? readNode(pair.value, schema) : String(pair.value)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function readScalar(node: Node, { type }: Definition): unknown {
  const text = isScalar(node) ? String(node.value) : String(node);
  return type === 'number' && /^\d+$/.test(text) ? Number(text) : text;
}

/** The only required key of a record; undefined if there is not exactly one. */
function onlyKey(shape: Definition['shape'] = {}): string | undefined {
  const needed = Object.entries(shape).filter(([, schema]) => !isOptional(schema));
  return needed.length === 1 ? needed[0]![0] : undefined;
}

/** The definition of a schema, as far as the schemas of fields use it. */
interface Definition {
  type: string;
  element: Schema;
  valueType: Schema;
  shape?: Record<string, Schema>;
  innerType?: Schema;
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition;
const isOptional = (schema: Schema): boolean => ['optional', 'default'].includes(definitionOf(schema).type);

function unwrap(schema: Schema): Definition {
  const definition = definitionOf(schema);
  return definition.innerType ? unwrap(definition.innerType) : definition;
}
