import { isMap, parseDocument } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';
import { withoutBlanks } from '../../mdx/to-yaml.ts';
import { keyOf } from '../../paper/frontmatter/read-node.ts';
import { splitPage } from '../../paper/frontmatter/split-page.ts';
import type { PaperFrontmatter } from '../../paper/schema.ts';
import { hash } from '../hash.ts';

/** The key under which a page's body is compared, beside the keys of its fields. */
export const bodyKey = 'body';

/** A short hash of each field of a page, and of its body. */
export type PartHashes = Record<string, string>;

/** A page, taken apart to compare it with another. */
export interface PageParts {
  /** The front matter, with comments. */
  document: Document.Parsed;
  map: YAMLMap;
  /** The abstract, without white space at its ends. */
  body: string;
  /** A person's section `## Notes` at the end of the page, with its heading; empty if there is none. */
  notes: string;
}

const notesHeading = /^##[ \t]+Notes[ \t]*$/m;

/** Takes a page apart; undefined if its front matter is missing or not valid YAML. */
export function takeApart(page: string): PageParts | undefined {
  const { yaml, body: whole } = splitPage(page.replaceAll('\r\n', '\n'));
  if (yaml === undefined) return undefined;
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });
  const map = document.contents;
  if (document.errors.length > 0 || !isMap(map)) return undefined;
  return { document, map, ...splitNotes(whole) };
}

/** A part of a page as text, a field as JSON; undefined if it is missing. */
export function showPart(parts: PageParts, key: string): string | undefined {
  if (key === bodyKey) return parts.body;
  const value = pairOf(parts, key)?.value as { toJS?: (document: Document) => unknown } | null | undefined;
  return value?.toJS && JSON.stringify(value.toJS(parts.document));
}

/** A field of a page with its key; undefined if it is missing. */
export const pairOf = ({ map }: PageParts, key: string): Pair | undefined =>
  map.items.find((pair) => keyOf(pair) === key);

/** A page that was taken apart as text, with its comments and the order of its keys. */
export function toPage({ document, body, notes }: PageParts): string {
  const yaml = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity });
  return [
    `---\n${yaml}---\n`,
    ...[body, notes].filter((part) => part !== '').map((part) => `${part}\n`),
  ].join('\n');
}

/** The abstract of a page and a person's notes below it. */
export function splitNotes(body: string): { body: string; notes: string } {
  const at = notesHeading.exec(body)?.index ?? body.length;
  return { body: body.slice(0, at).trim(), notes: body.slice(at).trim() };
}

/** Hashes of the parts of a page on disk: of values, whatever their notation. */
export function hashParts({ document, map, body }: PageParts): PartHashes {
  const values = map.items.map((pair): [string, unknown] => {
    const value = pair.value as { toJS?: (document: Document) => unknown } | null;
    return [keyOf(pair), value?.toJS?.(document)];
  });
  return hashValues(values, body);
}

/** The same of a page that is still to be written. */
export function hashDraft(frontmatter: PaperFrontmatter, body: string): PartHashes {
  return hashValues(Object.entries(withoutBlanks(frontmatter)), body);
}

/** Scalars are compared as text, as they stand in the page. */
function hashValues(values: [string, unknown][], body: string): PartHashes {
  const asText = (_key: string, value: unknown): unknown =>
    typeof value === 'number' || typeof value === 'boolean' ? String(value) : (value ?? '');
  const hashes = values.map(([key, value]) => [key, shortHash(JSON.stringify(value ?? '', asText))]);
  return Object.fromEntries([...hashes, [bodyKey, shortHash(body)]]);
}

const shortHash = (text: string): string => hash(text).slice(0, 8);
