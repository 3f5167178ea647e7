import { type Entry, type Parsed, toEntry } from '../../entries/entry.ts';
import { linesOf, type PlacedLine } from '../tagged/lines-of.ts';
import { titleNames } from './table-mapping.ts';

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

/** Names of a table's columns, if one of them is that of the titles. */
function namesOf({ text }: PlacedLine): string[] | undefined {
  const names = splitCells(text).map((cell) => toPlain(cell).text.toLowerCase());
  return names.some((name) => titleNames.includes(name)) ? names : undefined;
}

/** The cells of a row; a bar behind a backslash, or within code, is text. */
const splitCells = (row: string): string[] =>
  row.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim()); // prettier-ignore

function toRow({ text, start, end }: PlacedLine, names: string[], section: string): Entry {
  const fields = splitCells(text).flatMap((cell, index): [string, string][] => {
    const { text: plain, links } = toPlain(cell);
    const name = names[index] ?? '';
    const own = titleNames.includes(name) ? (plain.split('\n').find((line) => line !== '') ?? '') : plain;
    return [[name, own], ...links.map((link): [string, string] => ['link', link])];
  });
  return { ...toEntry(start, end, fields), ...(section && { section }) };
}

const link = /!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\(<?(\S*?)>?(?:\s+"[^"]*")?\)/g;
const emphasis = /^(\*{1,3}|_{1,3})(?=\S)([^]*?\S)\1$/;

/** A cell's text without the marks round all of it, its links' texts in their place; and their addresses. */
function toPlain(cell: string): { text: string; links: string[] } {
  const links: string[] = [];
  const html = cell
    .replace(/<summary>[^]*?<\/summary>/gi, '')
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<\/?(?:details|p|div|center|span|font|sub|sup|small|b|i|strong|em)(?:\s[^<>]*)?>/gi, '');
  let text = html.replace(link, (whole, inner: string, address: string) => {
    if (!whole.startsWith('!')) links.push(address);
    return whole.startsWith('!') ? '' : inner;
  });
  for (let bare = text.trim().replace(emphasis, '$2'); bare !== text; bare = text.trim().replace(emphasis, '$2')) text = bare;
  return { text, links };
} // prettier-ignore
