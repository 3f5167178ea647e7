import { type Damage, type Entry, type Parsed, toEntry } from '../../entries/entry.ts';
import type { Mapping } from '../../entries/mapping.ts';
import { entryFormat } from '../entry-format.ts';
import { linesOf, type PlacedLine } from './lines-of.ts';

/** Names for the parts of a record, of which most stand without any in the file. */
const mapping: Mapping = {
  of: 'ScienceDirect',
  markup: 'plain',
  rows: [
    { field: 'title', names: ['title'] },
    { field: 'abstract', names: ['Abstract'] },
    { field: 'authors', names: ['authors'], divider: 'any' },
    { field: 'published', names: ['year'] },
    { field: 'venue', names: ['journal'] },
    { field: 'doi', names: ['DOI'] },
    { field: 'url', names: ['address'] },
    { field: 'subjects', names: ['Keywords'] },
  ],
};

/** The line that ends a record's head; its abstract and keywords follow. */
const address = /^\((https?:\/\/www\.sciencedirect\.com\/science\/article\/\S+)\)\s*$/;
/** A line below the journal: volume, number, year or pages. */
const numbered = /^(?:Volumes?|Issue|Part|Pages?|Article)\s|^\d{4},$/;
const labelled = /^(Abstract|Keywords): (.*)$/;

/** Takes ScienceDirect's “Export citation to text” apart: lines of authors, title and journal, each with a comma. */
export function parseScienceDirect(text: string): Parsed {
  const lines = [...linesOf(text)];
  const addresses = lines.flatMap((line, at) => (address.test(line.text) ? [at] : []));
  const starts = addresses.map((at, place) => startOf(lines, at, addresses[place - 1]));
  const entries: Entry[] = [];
  const damages: Damage[] = [];
  starts.forEach((start, at) => {
    const own = lines.slice(start, starts[at + 1]);
    const fields = toFields(own.map((line) => line.text.trim()));
    const place = { start: own[0]!.start, end: own.at(-1)!.end };
    if (fields) entries.push(toEntry(place.start, place.end, fields));
    else damages.push({ ...place, reason: 'a record whose lines are not authors, title and journal' });
  });
  return { entries, damages };
}

/** The first of the lines that stand together with an address, after the one before. */
function startOf(lines: PlacedLine[], at: number, before = -1): number {
  let start = at;
  while (start - 1 > before && lines[start - 1]!.text.trim() !== '') start -= 1;
  return start;
}

/** The fields of a record; undefined if its head has other lines than are known. Papers without authors have one less. */
function toFields(lines: string[]): [string, string][] | undefined {
  const end = lines.findIndex((line) => address.test(line));
  const head = lines.slice(0, end);
  const below = head.findIndex((line) => numbered.test(line));
  const names = below === -1 ? [] : head.slice(0, below);
  const [journal, title, authors, ...others] = names.toReversed();
  if (journal === undefined || title === undefined || others.length > 0) return undefined;
  const fields: [string, string][] = [
    ['title', title],
    ['authors', authors ?? ''],
    ['journal', journal],
    ['year', head.find((line) => /^\d{4},$/.test(line)) ?? ''],
    ['DOI', head.find((line) => line.startsWith('https://doi.org/')) ?? ''],
  ];
  const stated = fields.map(([name, value]): [string, string] => [name, value.replace(/[,.]$/, '')]);
  return [...stated, ['address', address.exec(lines[end]!)![1]!], ...toLabelled(lines.slice(end + 1))];
}

/** The abstract, of several lines or not, and the keywords. */
function toLabelled(lines: string[]): [string, string][] {
  const fields: [string, string][] = [];
  for (const line of lines) {
    const [, name, value] = labelled.exec(line) ?? [];
    if (name) fields.push([name, value!]);
    else if (fields.length > 0) fields.at(-1)![1] += `\n${line}`;
  }
  return fields;
}

export const scienceDirect = entryFormat({
  name: 'science-direct',
  title: 'a text of ScienceDirect',
  signs: [
    /^\s*[^\n]+,[ \t]*\n[^\n]+,[ \t]*\n/,
    /^\(https?:\/\/www\.sciencedirect\.com\/science\/article\/\S+\)[ \t]*$/m,
    /^https:\/\/doi\.org\/\S+\.[ \t]*$/m,
  ],
  parse: parseScienceDirect,
  mapping,
});
