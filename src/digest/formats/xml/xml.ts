import type { Damage, Entry, Parsed } from '../../entries/entry.ts';
import { inferMapping } from '../../entries/infer-mapping.ts';
import type { Mapping } from '../../entries/mapping.ts';
import { readWords } from '../../patterns/read-patterns.ts';
import { entryFormat } from '../entry-format.ts';
import { knownEncoding } from '../known-encoding.ts';
import type { Element, PlacedElement } from './read-records.ts';
import { labelled, shapes, type XmlShape } from './shapes.ts';
import { isZoteroItem, joinContainers } from './zotero-rdf.ts';
import { pathsOfElement, valuesOfElement } from './values-of-element.ts';

/** Elements that hold a paper each in the known kinds of XML. */
const known = readWords('elements', 'RECORD');
/** Bibliographies that name their records by type, such as that of DBLP. */
const typed = readWords('elements', 'TYPED_RECORD');
const roots = [...readWords('elements', 'ROOT')].join('|');

/** Takes an XML text apart into its records. */
export async function parseXml(text: string): Promise<Parsed> {
  const { records, damages } = await findRecords(text);
  const shape = shapeOf(records);
  const papers = records.filter(({ element }) => !shape?.isEmpty?.(element));
  return { entries: papers.map((record) => toXmlEntry(record, shape)), damages };
}

/** The records by the names that known kinds have; where there are none, by what stands in them. */
async function findRecords(text: string): Promise<{ records: PlacedElement[]; damages: Damage[] }> {
  const { readRecords } = await import('./read-records.ts');
  if (isZotero(text)) {
    const { records, damages } = readRecords(text, isZoteroItem);
    return { records: joinContainers(records), damages };
  }
  for (const names of [known, typed]) {
    const found = readRecords(text, (name) => names.has(name));
    if (found.records.length + found.damages.length > 0) return found;
  }
  const { findRecordName } = await import('./find-record-name.ts');
  const unknown = findRecordName(text);
  return readRecords(text, (name) => name === unknown);
}

const isZotero = (text: string): boolean =>
  text.slice(0, 4096).includes('http://www.zotero.org/namespaces/export#');

/** Records that are looked at to tell whose XML it is. */
const looked = 20;

function shapeOf(records: PlacedElement[]): XmlShape | undefined {
  const sample = records.slice(0, looked);
  return shapes.find(({ sign }) => sample.some(({ element }) => valuesOfElement(element, sign).length > 0));
}

/** Entries and the kind of XML that they are of. */
const kinds = new WeakMap<Entry, XmlShape>();

function toXmlEntry({ start, end, element }: PlacedElement, shape?: XmlShape): Entry {
  const entry: Entry = {
    start,
    end,
    names: () => new Set(pathsOfElement(element)),
    valuesOf: (path) =>
      (shape?.valuesOf?.(element, path) ?? valuesIn(element, path)).map((value) =>
        typeof value === 'string' && shape?.clean ? shape.clean(path, value) : value,
      ),
  };
  if (shape) kinds.set(entry, shape);
  return entry;
}

/** Values at a path; parts of a structured abstract keep their labels. */
function valuesIn(element: Element, path: string): unknown[] {
  const at = path.lastIndexOf('.');
  if (!path.endsWith('AbstractText')) return valuesOfElement(element, path);
  const parent = path
    .slice(0, at)
    .split('.')
    .reduce(
      (own: Element | undefined, name) =>
        own?.children.find((child): child is Element => typeof child !== 'string' && child.name === name),
      element,
    );
  return (parent?.children ?? []).flatMap((child) =>
    typeof child !== 'string' && child.name === 'AbstractText' ? [labelled(child)] : [],
  );
}

const mappingOf = (parsed: Parsed): Mapping => {
  const shape = parsed.entries[0] && kinds.get(parsed.entries[0]);
  return shape?.mapping ?? inferMapping(parsed);
};

/** The encoding that an XML declaration names, if the declaration itself can be read byte by byte. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return knownEncoding(/^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]);
}

/** What may stand before the root of an XML text. */
const prolog = String.raw`^\s*(?:<\?[^>]*>\s*)*(?:<!--[^]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*`;

export const atom = entryFormat({
  name: 'atom',
  title: 'an Atom feed',
  signs: [new RegExp(`${prolog}<(?:atom:)?feed\\b`)],
  parse: parseXml,
  mapping: mappingOf,
  encodingOf: declaredEncoding,
});

export const rss = entryFormat({
  name: 'rss',
  title: 'an RSS feed',
  signs: [new RegExp(`${prolog}<(?:rss|rdf:RDF)\\b`, 'i'), (text) => !isZotero(text)],
  parse: parseXml,
  mapping: mappingOf,
  encodingOf: declaredEncoding,
});

export const xml = entryFormat({
  name: 'xml',
  title: 'an XML file',
  signs: [
    new RegExp(
      `(?!${prolog}<(?:[!]doctype\\s+html|html)\\b)(?:^\\s*<\\?xml\\s|${prolog}<(?:${roots})\\b)`,
      'i',
    ),
    (text) => isZotero(text) || !new RegExp(`${prolog}<(?:html|feed|rss|rdf:RDF)\\b`, 'i').test(text),
  ],
  parse: parseXml,
  mapping: mappingOf,
  encodingOf: declaredEncoding,
});
