import { Document, isCollection, isScalar, isSeq, visit } from 'yaml';
import type { Node, YAMLSeq } from 'yaml';
import { paperSchema } from '../paper/schema.ts';
import type { PaperFrontmatter } from '../paper/schema.ts';

/** Longest list that is written on one line, in characters of its content. */
const shortList = 80;

/**
 * Front matter as YAML: keys in the schema's order, empty fields left out, strings double-quoted on one line each
 * (js-yaml reads `yaml`'s plain dates back as dates), short lists on one line.
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

/** The fields that say something, in the schema's order: without empty lists, empty records and defaults. */
export function withoutBlanks(frontmatter: PaperFrontmatter): PaperFrontmatter {
  const keys = Object.keys(paperSchema.shape) as (keyof PaperFrontmatter)[];
  const entries = keys.map((key) => [key, frontmatter[key]] as const);
  return Object.fromEntries(entries.filter(([key, value]) => !isBlank(key, value))) as PaperFrontmatter;
}

function isBlank(key: string, value: unknown): boolean {
  if (value === undefined || value === '' || (key === 'codeStatus' && value === 'none')) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function layOut(_key: unknown, node: Node): void {
  if (isSeq(node) && isShort(node)) node.flow = true;
}

function isShort(list: YAMLSeq): boolean {
  return (
    list.items.every(isScalar) && !list.items.some(isCollection) && JSON.stringify(list).length <= shortList
  );
}
