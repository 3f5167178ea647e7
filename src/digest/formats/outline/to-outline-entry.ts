import { type Entry, toEntry } from '../../entries/entry.ts';
import { fieldNames, plainName } from '../../entries/field-names.ts';
import { findAbstract, shortest } from '../notes/find-abstract.ts';

/** What an outline says of a paper. Places are characters; `end` is exclusive. */
export interface Item {
  start: number;
  end: number;
  title: string;
  /** Properties, in their order. */
  fields: [name: string, value: string][];
  /** Other lines, as Markdown. */
  body: string[];
  section?: string;
}

/** `[[Jane Doe]]` of Logseq and Obsidian, `[[https://…][Tides]]` of Org, `[Tides](https://…)` of Markdown. */
const links = [
  /\[\[(?:[^\][|]{0,300}\|)?([^\][|]{0,300})\]\]/g,
  /\[\[[^\][]{0,2000}\]\[([^\][]{0,300})\]\]/g,
  /\[([^\][]+)\]\([^()\s]+\)/g,
];
/** Nothing but linked names, divided by commas. */
const linkedNames = /^(?:\[\[[^\][]*\]\][,;\s]*){2,}$/;

const unlink = (text: string): string => links.reduce((own, link) => own.replace(link, '$1'), text).trim();
/** Logseq's integration of Zotero marks the pages of papers: "@Reading Tide Tables". */
const atSign = /^@(?=\S+ )/;

/** Shares of the papers, and characters at least and as a rule, where what stands below each is its abstract. */
const habit = { share: 0.8, least: 40, usual: 80 };

/** The entries of an outline. Where nearly all papers have prose below them, a short text is an abstract too. */
export function toOutlineEntries(items: Item[]): Entry[] {
  const texts = items.map(({ body, title }) => findAbstract(body.join('\n'), title, habit.least));
  const prose = texts.filter((text) => /[.?!]$/.test(text)).map(({ length }) => length).toSorted((one, other) => one - other); // prettier-ignore
  const isHabit = items.length > 1 && prose.length >= habit.share * items.length && prose[prose.length >> 1]! >= habit.usual; // prettier-ignore
  return items.map((item) => toOutlineEntry(item, isHabit ? habit.least : shortest));
}

/** The entry of an item; its title is the property of that name, else its heading. The abstract is a property, or in the body. */
function toOutlineEntry({ start, end, title, fields, body, section }: Item, least: number): Entry {
  const names = fields.map(([name]) => plainName(name));
  const has = (known: string[]): boolean => known.some((name) => names.includes(name));
  const text = body.join('\n');
  const abstract = has(fieldNames.abstract!.slice(0, 1)) ? '' : findAbstract(text, title, least);
  const stated = fields.flatMap(([name, value]): [string, string][] =>
    linkedNames.test(value)
      ? [...value.matchAll(/\[\[[^\][]*\]\]/g)].map(([link]) => [name, unlink(link)])
      : [[name, plainName(name) === 'title' ? unlink(value).replace(atSign, '') : unlink(value)]],
  );
  const entry = toEntry(start, end, [
    ...(names.includes('title') ? [] : [['title', unlink(title)] as [string, string]]),
    ...stated,
    ...(abstract === '' ? [] : [['abstract', abstract] as [string, string]]),
  ]);
  const known = new Set(['', ...fieldNames.abstract!, ...abstract.split('\n').map(plainName)]);
  const aside = body.map((line) => line.trim()).filter((line) => !known.has(plainName(line)));
  return { ...entry, aside, ...(section && { section }) };
} // prettier-ignore
