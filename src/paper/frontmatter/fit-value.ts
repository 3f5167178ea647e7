import type { z } from 'astro/zod';
import type { YamlValue } from './read-plain-yaml.ts';

type Schema = z.core.$ZodType;

/**
 * Whether a field has no value, or an empty text, with which people empty a field (`venue: ""`). Inside
 * records, `""` is a value.
 */
export function isEmptied(value: YamlValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/**
 * A value of YAML as the value that a schema expects, as far as possible: text as written (`2403.01230` keeps its
 * final zero, `2024-03-12` does not become a date), a single value for a list as a list of one, and a single
 * value for a record with only one required key as that record. The schema decides whether it is valid. Empty
 * values become undefined.
 */
export function fitValue(value: YamlValue, schema: Schema): unknown {
  const wanted = unwrap(schema);
  if (value === null) return undefined;
  if (wanted.type === 'array') {
    const items = Array.isArray(value) ? value : [value];
    return items.map((item) => fitValue(item, wanted.element));
  }
  if (Array.isArray(value)) return value.map((item) => fitValue(item, schema));
  if (typeof value === 'object') return fitRecord(value, wanted);
  const key = wanted.type === 'object' ? onlyKey(wanted.shape) : undefined;
  if (key !== undefined) return { [key]: fitValue(value, wanted.shape![key]!) };
  if (wanted.type === 'boolean' && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return wanted.type === 'number' && /^\d+$/.test(value) ? Number(value) : value;
}

function fitRecord(record: Record<string, YamlValue>, wanted: Definition): unknown {
  const entries = Object.entries(record).map(([key, value]) => {
    const own = wanted.shape && Object.hasOwn(wanted.shape, key) ? wanted.shape[key] : undefined;
    const schema = wanted.type === 'record' ? wanted.valueType : own;
    return [key, schema ? fitValue(value, schema) : value];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
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
