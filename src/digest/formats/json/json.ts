import type { Entry, Parsed } from '../../entries/entry.ts';
import { inferMapping } from '../../entries/infer-mapping.ts';
import type { Mapping } from '../../entries/mapping.ts';
import { limits } from '../../limits.ts';
import { entryFormat } from '../entry-format.ts';
import { findPapers } from './find-papers.ts';
import { invertIndex } from './invert-index.ts';
import { readValue } from './read-value.ts';
import { type Shape, shapes } from './shapes.ts';
import { isObject, type Members, pathsOf, valuesAt } from './values-at.ts';

/** Takes a JSON text, or several one after another, apart into the papers of its lists. */
function parseJson(text: string): Parsed {
  const { found, damages } = findPapers(text);
  const entries: Entry[] = [];
  for (const { papers, section } of found) {
    for (const { start, end } of papers) {
      const isLong = end - start > limits.entry;
      const value = isLong ? undefined : readValue(text.slice(start, end));
      const reason = isLong
        ? `an entry of ${end - start} characters; the limit is ${limits.entry}`
        : 'an object that is not JSON';
      if (isObject(value)) entries.push({ ...toJsonEntry(text, start, end), ...(section && { section }) });
      else damages.push({ start, end, reason });
    }
  }
  const shape = shapeOf(entries);
  return { entries: entries.filter((entry) => !shape?.isEmpty?.(entry)), damages };
}

/** An entry that reads its part of the text when it is asked, so that a large file is never in memory as objects. */
function toJsonEntry(text: string, start: number, end: number): Entry {
  const read = (): Members => {
    if (last?.text !== text || last.start !== start)
      last = { text, start, value: readValue(text.slice(start, end)) as Members };
    return last.value;
  };
  return { start, end, names: () => pathsOf(read()), valuesOf: (name) => valuesOf(read(), name) };
}

/** The value that was read last: entries are asked for all their names one after another. */
let last: { text: string; start: number; value: Members } | undefined;

const valuesOf = (value: Members, name: string): unknown[] =>
  valuesAt(value, name).map((each) =>
    name.endsWith('_inverted_index') && isObject(each) ? invertIndex(each) : each,
  );

/** Entries that are looked at to tell whose JSON it is. */
const looked = 20;
/** Share of a source's signs that tell it. */
const enough = 0.6;

/** The source that a file is of, if it is known. */
function shapeOf(entries: Entry[]): Shape | undefined {
  const sample = entries.slice(0, looked).map((entry) => new Set(entry.names()));
  const scoreOf = ({ signs }: Shape): number =>
    Math.max(0, ...sample.map((names) => signs.filter((sign) => names.has(sign)).length / signs.length));
  const scored = shapes.map((shape) => ({ shape, score: scoreOf(shape) }));
  const [first] = scored.toSorted((one, other) => other.score - one.score);
  return first && first.score > enough ? first.shape : undefined;
}

/** The mapping of the source that a file is of, or one found by its names. */
const mappingOf = (parsed: Parsed): Mapping => shapeOf(parsed.entries)?.mapping ?? inferMapping(parsed);

export const jsonLines = entryFormat({
  name: 'json-lines',
  title: 'JSON Lines',
  signs: [/^\s*\{.*"\s*:.*\}\s*\n\s*\{.*"\s*:/],
  parse: parseJson,
  mapping: mappingOf,
});

export const json = entryFormat({
  name: 'json',
  title: 'JSON',
  signs: [/^\s*(?:\{\s*(?:"[^"\n]*"\s*:|\}\s*$)|\[\s*(?:\{\s*"|\]\s*$|"[^"\n]*"\s*,\s*"))/],
  parse: parseJson,
  mapping: mappingOf,
});
