import { type Entry, type Parsed, toEntry } from '../../entries/entry.ts';
import { linesOf, type PlacedLine } from '../tagged/lines-of.ts';
import { fieldNames, plainName } from '../../entries/field-names.ts';
import { readAuthors } from '../../features/read-authors.ts';
import { readDate } from '../../features/read-date.ts';

const delimiter = /^\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$/;
const heading = /^#{1,6} +(.*?)[ #]*$/;

/**
 * The rows of all tables of a Markdown file whose head names a column of titles (GitHub Flavored Markdown, 4.10); the
 * heading above a table is its section.
 */
export function parseTables(text: string): Parsed {
  const lines = [...linesOf(text)].map((line) => ({ ...line, text: line.text.trim() }));
  const entries: Entry[] = [];
  let [names, section]: [string[] | undefined, string] = [undefined, ''];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (delimiter.test(line.text) && above?.text.includes('|')) names = namesOf(above);
    else if (!line.text.includes('|')) names = undefined;
    else if (names && !delimiter.test(lines[index + 1]?.text ?? ''))
      entries.push(toRow(line, names, section));
    section = heading.exec(line.text)?.[1] ?? section;
  });
  const sections = new Set(entries.map((entry) => entry.section));
  if (sections.size === 1) for (const entry of entries) delete entry.section;
  return { entries, damages: [] };
}

/** Whether a column holds titles, by its name. */
export const isTitleName = (name: string): boolean => fieldNames.title!.includes(plainName(name));

/** Names of a table's columns, if one of them is that of the titles. */
function namesOf({ text }: PlacedLine): string[] | undefined {
  const names = splitCells(text).map((cell) => toPlain(cell).lines.join(' '));
  return names.some(isTitleName) ? names : undefined;
}

/** The cells of a row; a bar behind a backslash, or within code, is text. */
const splitCells = (row: string): string[] =>
  row.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim()); // prettier-ignore

function toRow({ text, start, end }: PlacedLine, names: string[], section: string): Entry {
  const fields = splitCells(text).flatMap((cell, index): [string, string][] => {
    const { lines, links } = toPlain(cell);
    const name = names[index] ?? '';
    const own = isTitleName(name) ? splitTitle(name, lines) : [[name, lines.join('\n')] as [string, string]];
    return [...own, ...links.map((address): [string, string] => ['link', address])];
  });
  return { ...toEntry(start, end, fields.filter(([, value]) => value !== '')), ...(section && { section }) };
} // prettier-ignore

/** A cell that says more of a paper below its title, a line each. */
const splitTitle = (name: string, [title = '', ...rest]: string[]): [string, string][] => [
  [name, title],
  ...rest.flatMap((line): [string, string][] => {
    const authors = readAuthors(line);
    if (authors) return [['authors', authors.join('; ')]];
    return readDate(line) ? [['date', line]] : [];
  }),
];

const link = /!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\(<?(\S*?)>?(?:\s+"[^"]*")?\)/g;
const emphasis = /^(\*{1,3}|_{1,3})(?=\S)((?:(?!\1)[^])*\S)\1$/;

/** A cell's lines without the marks round all of a line, links' texts in their place; and the links' addresses. */
function toPlain(cell: string): { lines: string[]; links: string[] } {
  const links: string[] = [];
  const html = cell
    .replace(/<summary>[^]*?<\/summary>/gi, '')
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<\/?(?:details|p|div|center|span|font|sub|sup|small|b|i|strong|em)(?:\s[^<>]*)?>/gi, '');
  const text = html.replace(link, (whole, inner: string, address: string) => {
    if (!whole.startsWith('!')) links.push(address);
    return whole.startsWith('!') ? '' : inner;
  });
  return { lines: text.split('\n').map(unwrap).filter((line) => line !== ''), links };
} // prettier-ignore

/** A text without the marks of emphasis round all of it. */
function unwrap(text: string): string {
  const bare = text.trim().replace(emphasis, '$2');
  return bare === text ? text : unwrap(bare);
}
