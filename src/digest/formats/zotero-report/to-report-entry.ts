import { type Entry, toEntry } from '../../entries/entry.ts';
import type { Item, Row } from './item.ts';

/** A line of a cell that names an identifier: `arXiv:2401.00001 [cs]`, `DOI: 10.1000/1`. */
const identifier = /^(arXiv|DOI):\s*(\S+)(?:\s*\[[^\]\n]*\])?[ \t]*$/gim;

/**
 * The entry of an item. A value has the label that it is shown with, in the language of Zotero's interface; what the
 * markup tells has a name of its own: people by what they did, `tag`, and `DOI`, `URL` and `arXiv`.
 */
export function toReportEntry({ start, end, title, rows, tags }: Item): Entry {
  const roles = new Set(rows.map(({ role }) => role).filter(Boolean));
  const entry = toEntry(start, end, [
    ['title', title],
    ...rows.flatMap(toFields),
    ...tags.map((tag): [string, string] => ['tag', tag]),
  ]);
  const valuesOf = (name: string): unknown[] =>
    roles.has(name) ? entry.valuesOf(name).map(toPerson) : entry.valuesOf(name);
  return { ...entry, valuesOf };
}

function toFields({ label, role, value, link }: Row): [string, string][] {
  const text = value.trim();
  if (role !== '') return [[role, text]];
  if (link !== '') return [[isDoi(link, text) ? 'DOI' : 'URL', text]];
  const named = [...text.matchAll(identifier)].map(([, name, id]): [string, string] => [
    /doi/i.test(name!) ? 'DOI' : 'arXiv',
    id!,
  ]);
  return [[label.trim(), text], ...named];
}

/** A DOI is shown as it is and links to its resolver; an address is shown as it links. */
const isDoi = (link: string, shown: string): boolean =>
  link !== shown && /^https?:\/\/(?:dx\.)?doi\.org\//.test(link);

/** First names stand first, so that a comma is part of the name: that of an institute. */
const toPerson = (literal: unknown): { literal: unknown } => ({ literal });
