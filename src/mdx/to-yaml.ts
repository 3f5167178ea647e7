import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Node, YAMLMap, YAMLSeq } from 'yaml';
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
export function toYaml(frontmatter: PaperFrontmatter): string {
  const document = new Document(withoutBlanks(frontmatter));
  visit(document, { Collection: layOut });
  return document.toString({
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Infinity,
  });
}

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

/** Writes short lists, and short records in lists, on one line. */
function layOut(_key: unknown, node: Node): void {
  if (!isSeq(node)) return;
  if (node.items.every(isScalar) && isShort(node)) node.flow = true;
  for (const item of node.items) if (isMap(item) && isFlat(item) && isShort(item)) item.flow = true;
}

function isFlat({ items }: YAMLMap): boolean {
  return items.every(({ value }) => isScalar(value));
}

function isShort(node: YAMLMap | YAMLSeq): boolean {
  return JSON.stringify(node).length <= shortLine;
}
