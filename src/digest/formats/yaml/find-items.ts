import { readPatterns } from '../../patterns/read-patterns.ts';
import { linesOf, type PlacedLine } from '../tagged/lines-of.ts';

/** A part of a YAML text that can be read alone, by its place. */
export interface YamlItem {
  start: number;
  end: number;
  /** Whether the item is a document of its own, divided from others by lines of three hyphens. */
  isDocument?: true;
  /** Key of the list that it is in, or of itself where a mapping has the papers. */
  key?: string;
}

const ignored = /^\s*(?:#.*)?$|^---\s*$|^%YAML/;
const keyLine = /^(\s*)(["']?)([^\s"'#&*!|>{[-][^"'#]*?)\2:\s*(?:#.*)?$/;

const indentOf = ({ text }: PlacedLine): number => text.length - text.trimStart().length;

/**
 * The items of the first list of a YAML text and of those beside it. Text within an item is set in deeper than its
 * hyphen, so lines alone tell where items begin: each is read by itself, and a fault in one harms no other.
 */
export function findItems(text: string): YamlItem[] {
  const documents = findDocuments(text);
  if (documents.length > 0) return documents;
  const first = firstItem(text);
  if (first) return itemsAt(text, indentOf(first), /^\s*-(?=\s)/);
  return itemsAt(text, 0, keyLine, true);
}

const patterns = readPatterns('formats');
const topKey = /^(["']?)([^\s"'#&*!|>{[-][^"'#:]*)\1:(?:\s|$)/;

/** The documents of a text that are papers themselves, as Papis writes them; empty if some are not. */
function findDocuments(text: string): YamlItem[] {
  const documents: YamlItem[] = [];
  const keys: string[][] = [];
  let isOpen = false;
  for (const line of linesOf(text)) {
    const isDivider = /^(?:---|\.\.\.)\s*$/.test(line.text);
    if (isDivider || ignored.test(line.text)) {
      if (isDivider) isOpen = false;
      continue;
    }
    if (!isOpen) documents.push({ start: line.start, end: line.end, isDocument: true });
    if (!isOpen) keys.push([]);
    isOpen = true;
    documents.at(-1)!.end = line.end;
    const key = topKey.exec(line.text)?.[2];
    if (key !== undefined) keys.at(-1)!.push(key);
  }
  return keys.every(isPaper) ? documents : [];
}

const isPaper = (keys: string[]): boolean =>
  keys.some((key) => patterns['title-key']!.regex.test(key)) &&
  keys.some((key) => patterns['paper-key']!.regex.test(key)) &&
  !keys.some((key) => patterns['list-key']!.regex.test(key));

/** The line that opens the first list: above it there are only comments and keys. */
function firstItem(text: string): PlacedLine | undefined {
  for (const line of linesOf(text)) {
    if (/^\s*-(?=\s+\S)/.test(line.text)) return line;
    const isAbove = ignored.test(line.text) || /^\s*[\w"'-][^#]*:(?:\s|$)/.test(line.text);
    if (!isAbove) return undefined;
  }
  return undefined;
}

function itemsAt(text: string, indent: number, opening: RegExp, isKeyed = false): YamlItem[] {
  const items: YamlItem[] = [];
  let open: YamlItem | undefined;
  let section: string | undefined;
  for (const line of linesOf(text)) {
    if (ignored.test(line.text)) continue;
    const isWithin = indentOf(line) > indent;
    if (!isWithin) {
      const isItem = indentOf(line) === indent && opening.test(line.text);
      const key = keyLine.exec(line.text)?.[3];
      section = isKeyed || !isItem ? key : section;
      open = isItem ? { start: line.start, end: line.end, ...(section && { key: section }) } : undefined;
      if (open) items.push(open);
    } else if (open) open.end = line.end;
  }
  return items;
}
