import type { z } from 'astro/zod';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';

type Schema = z.core.$ZodType;

/**
 * A YAML node as the value that a schema wants, as far as that can be: text by its source (`2403.01230` keeps its last
 * zero, `2024-03-12` is no object), one value where a list is wanted as a list of one, one value where a record is
 * wanted that needs but one key as that record. Whether it fits is for the schema to say. Blanks are undefined.
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

/** Whether a node says nothing: `venue:`, `venue: null`, `venue: ~`. */
export function isBlank(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  return isScalar(node) && node.type === 'PLAIN' && /^(|~|null|Null|NULL)$/.test(String(node.value));
}

/** Whether a field says nothing: one that a person emptied (`venue: ""`) too. Within a record, `""` is a value. */
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

/** The one key that a record cannot do without. */
function onlyKey(shape: Definition['shape'] = {}): string | undefined {
  const needed = Object.entries(shape).filter(([, schema]) => !isOptional(schema));
  return needed.length === 1 ? needed[0]![0] : undefined;
}

/** What a schema wants, of the parts that the schemas of fields are made of. */
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
