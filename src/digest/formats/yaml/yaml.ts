import type { Damage, Entry, Parsed } from '../../entries/entry.ts';
import { inferMapping } from '../../entries/infer-mapping.ts';
import { limits } from '../../limits.ts';
import { entryFormat } from '../entry-format.ts';
import { isObject, type Members, pathsOf, valuesAt } from '../json/values-at.ts';
import { countValues, mostValues } from './count-values.ts';
import { findItems } from './find-items.ts';

const nothing = /^(?:~|null|none|n\/a)$/i;

/** Takes a YAML list of papers apart, item by item. */
export async function parseYaml(text: string): Promise<Parsed> {
  const { load, FAILSAFE_SCHEMA } = await import('js-yaml');
  const entries: Entry[] = [];
  const damages: Damage[] = [];
  const items = findItems(text);
  const hasSections = new Set(items.map(({ key }) => key)).size > 1;
  for (const { start, end, key, isDocument = false } of items) {
    const isLong = end - start > limits.entry;
    const tooLong = `an item of ${end - start} characters; the limit is ${limits.entry}`;
    const value = isLong
      ? tooLong
      : read(() => load(text.slice(start, end), { schema: FAILSAFE_SCHEMA, json: true }), isDocument);
    if (typeof value === 'string') damages.push({ start, end, reason: value });
    else if (value)
      entries.push({
        ...toYamlEntry(value, start, end),
        ...(hasSections && key && text[start] !== key[0] && { section: key }),
      });
  }
  return { entries, damages };
}

/** An item as an object, what is wrong with it, or nothing if it is no object. */
function read(load: () => unknown, isDocument: boolean): Members | string | undefined {
  try {
    const loaded = load();
    const value = isDocument
      ? loaded
      : isObject(loaded)
        ? Object.values(loaded)[0]
        : Array.isArray(loaded)
          ? loaded[0]
          : undefined;
    if (!isObject(value)) return undefined;
    return countValues(value, mostValues) > mostValues
      ? `an item whose aliases make more than ${mostValues} values`
      : value;
  } catch (error) {
    return `an item that is not YAML: ${(error as { reason?: string }).reason ?? 'it cannot be read'}`;
  }
}

function toYamlEntry(value: Members, start: number, end: number): Entry {
  const valuesOf = (name: string): unknown[] =>
    valuesAt(value, name).filter((own) => !(typeof own === 'string' && nothing.test(own)));
  return { start, end, valuesOf, names: () => pathsOf(value) };
}

export const yaml = entryFormat({
  name: 'yaml',
  title: 'a YAML file',
  signs: [
    /^(?:---[ \t]*\n|%YAML[^\n]*\n|[ \t]*#[^\n]*\n|\s*\n)*[ \t]*(?:["'\w]|- )/,
    /^(?:---[ \t]*\n)?(?:\s*#[^\n]*\n|\s*\n)*(?:\w+:\s*\n\s*)?- ['"]?\w+['"]?:(?: [^\n]*)?\n(?:[ \t]+[^\n]*\n)*?[ \t]+['"]?\w+['"]?:(?:\s|$)/,
  ],
  ending: /^ya?ml$/,
  parse: parseYaml,
  mapping: inferMapping,
});
