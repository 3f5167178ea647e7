import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Entry } from '../../entries/entry.ts';
import { fieldNames, plainName } from '../../entries/field-names.ts';
import { isObject, type Members, pathsOf, valuesAt } from '../json/values-at.ts';
import { limits } from '../../limits.ts';
import { findAbstract, headingsOf } from './find-abstract.ts';
import { countValues, mostValues } from '../yaml/count-values.ts';
import type { Note } from './find-notes.ts';

/** A link of Obsidian: `[[Jane Doe]]`, `[[people/jane|Jane Doe]]`. */
const wikiLink = /\[\[(?:[^\][|]*\|)?([^\][|]*)\]\]/g;
/** A value that YAML takes for a further key, as people write titles: `title: Tides: A Study`. */
const colonInValue = /^([\p{L}_][\p{L}\p{N}_ .-]*): +(?![\s"'[{|>&*!#])(.*:(?: .*)?)$/gmu;

/** The entry of a note, what is wrong with it, or nothing if its head has no fields. */
export function readNote(note: Note): Entry | string | undefined {
  const length = note.end - note.start;
  if (length > limits.entry) return `a note of ${length} characters; the limit is ${limits.entry}`;
  try {
    const stated = load(quoteColons(note.head), { schema: FAILSAFE_SCHEMA, json: true });
    if (countValues(stated, mostValues) > mostValues)
      return `a note whose aliases make more than ${mostValues} values`;
    return isObject(stated) ? toEntry(note, stated) : undefined;
  } catch (error) {
    return `a note whose head is not YAML: ${(error as { reason?: string }).reason ?? 'it cannot be read'}`;
  }
}

const quoteColons = (head: string): string =>
  head.replace(colonInValue, (_, key: string, value: string) => `${key}: ${JSON.stringify(value)}`);

function toEntry({ start, end, body }: Note, stated: Members): Entry {
  const names = pathsOf(stated);
  const nameOf = (known: string[]): string | undefined => names.find((name) => known.includes(plainName(name)));
  const [title] = valuesAt(stated, nameOf(fieldNames.title!) ?? '');
  const abstract = nameOf(fieldNames.abstract!) ? '' : findAbstract(body, String(title ?? ''));
  const own = abstract === '' ? stated : { ...stated, abstract };
  return {
    start,
    end,
    valuesOf: (name) => valuesAt(own, name).map(withoutLinks),
    names: () => [...pathsOf(own), ...headingsOf(body)],
  };
} // prettier-ignore

const withoutLinks = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(wikiLink, '$1')
    : Array.isArray(value)
      ? value.map(withoutLinks)
      : value;
