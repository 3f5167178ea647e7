/** What a structured file holds of one paper, under the names of its format. */
export interface Entry {
  /** Characters of the decoded text; `end` is exclusive. */
  start: number;
  end: number;
  /** The values under a name, in the order of the file: texts, or whatever JSON and YAML hold. Empty if there are none. */
  valuesOf: (name: string) => unknown[];
  /** All names that it has, so that the report can list those no field was read from. */
  names: () => Iterable<string>;
  /** Text of it that stands under no name and says nothing known: it is in the report only. */
  aside?: string[];
  /** Heading of the part of the file that it stands in. */
  section?: string;
}

/** Part of a file that could not be read, and why. */
export interface Damage {
  start: number;
  end: number;
  reason: string;
}

/** A structured file taken apart. What is neither an entry nor damaged is boilerplate. */
export interface Parsed {
  /** In the order of the file, without overlap. */
  entries: Entry[];
  damages: Damage[];
}

/** An entry of a format whose values are texts under names that may repeat. */
export function toEntry(start: number, end: number, fields: Iterable<[name: string, value: string]>): Entry {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const own = values.get(name);
    if (own) own.push(value);
    else values.set(name, [value]);
  }
  return { start, end, valuesOf: (name) => values.get(name) ?? [], names: () => values.keys() };
}
