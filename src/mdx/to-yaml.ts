import { stringify } from 'yaml';
import { fields } from '../paper/fields.ts';
import type { FieldKey } from '../paper/fields.ts';
import type { PaperFrontmatter } from '../paper/schema.ts';

/** The longest list or record to write on one line, in characters. */
const shortLine = 100;

/**
 * Front matter as YAML: keys in the order of the table of fields, without empty fields; each string on one
 * line in double quotes, because js-yaml reads the plain dates that `yaml` writes as dates; short lists and
 * records on one line.
 */
export const toYaml = (frontmatter: PaperFrontmatter): string =>
  entriesOf(withoutBlanks(frontmatter)).flatMap(linesOf).join('\n') + '\n';

type Entry = [key: string, value: unknown];

const entriesOf = (record: object): Entry[] =>
  Object.entries(record).filter(([, value]) => value !== undefined);

/** The lines of a field. */
function linesOf([key, value]: Entry): string[] {
  const inLine = isScalar(value) || (isList(value) && value.every(isScalar) && isShort(value));
  if (inLine) return [`${key}: ${onOneLine(value)}`];
  const lines = isList(value) ? value.flatMap(itemOf) : entriesOf(value as object).flatMap(linesOf);
  return [`${key}:`, ...lines.map((line) => `  ${line}`)];
}

/** The lines of an item of a list, of which the first has a dash. */
function itemOf(item: unknown): string[] {
  if (isScalar(item) || (isFlat(item) && isShort(item))) return [`- ${onOneLine(item)}`];
  return entriesOf(item as object)
    .flatMap(linesOf)
    .map((line, at) => `${at === 0 ? '-' : ' '} ${line}`);
}

function onOneLine(value: unknown): string {
  if (isList(value)) return value.length === 0 ? '[]' : `[ ${value.map(onOneLine).join(', ')} ]`;
  if (!isScalar(value)) return `{ ${entriesOf(value as object).map(([key, part]) => `${key}: ${onOneLine(part)}`).join(', ')} }`; // prettier-ignore
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** A text in double quotes. Where JSON escapes anything but a quotation mark or a backslash, YAML has shorter names. */
function quoted(text: string): string {
  const json = JSON.stringify(text);
  if (!/(?<!\\)(?:\\\\)*\\[^"\\]/.test(json)) return json;
  return stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity }).trimEnd(); // prettier-ignore
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;
const isFlat = (value: unknown): boolean =>
  !isList(value) && entriesOf(value as object).every(([, part]) => isScalar(part));
const isShort = (value: unknown): boolean => JSON.stringify(value).length <= shortLine;

const keys = Object.keys(fields) as FieldKey[];

/** What a field is where it is absent; undefined for most. */
const defaults = new Map<FieldKey, unknown>(
  keys.map((key) => [key, fields[key].schema.safeParse(undefined).data]),
);

/** Front matter without empty lists, empty records and defaults, in the order of the table of fields. */
export function withoutBlanks(frontmatter: PaperFrontmatter): PaperFrontmatter {
  const entries = keys.map((key) => [key, frontmatter[key]] as const);
  return Object.fromEntries(entries.filter(([key, value]) => !isBlank(key, value))) as PaperFrontmatter;
}

function isBlank(key: FieldKey, value: unknown): boolean {
  if (value === undefined || value === '' || value === defaults.get(key)) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
