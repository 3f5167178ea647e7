import { Parser } from 'htmlparser2';
import { type Entry, type Parsed, toEntry } from '../../entries/entry.ts';
import { refuseDeep } from '../html/refuse-deep.ts';
import { cutOff } from '../tagged/parse-tagged.ts';

/** A row as far as it is read; places are characters of the page. */
interface Row {
  start: number;
  end: number;
  /** What it holds: `entry`, `abstract`, `bibtex`, `cut` if the page ends in it; empty for the head row. */
  kind: string;
  /** First lines of its cells; all lines of an abstract, which JabRef writes with breaks where its entry has some. */
  cells: string[];
  links: string[];
}

/** Takes a table apart, a paper a row; the abstract below a row belongs to it. */
export function readRows(html: string): Parsed {
  const rows = toRows(html);
  const names = rows.find(({ kind }) => kind === '')?.cells ?? [];
  const entries: Entry[] = [];
  rows.forEach((row, at) => {
    if (row.kind !== 'entry') return;
    const next = rows[at + 1];
    const below = next?.kind === 'abstract' ? next : undefined;
    const abstract = below?.cells[0]?.replace(/^\s*Abstract\s*:\s*/, '');
    entries.push(
      toEntry(row.start, (below ?? row).end, [
        ...row.cells.map((cell, column): [string, string] => [names[column] ?? '', cell]),
        ...row.links.map((link): [string, string] => [
          /^https?:\/\/(?:dx\.)?doi\.org\//.test(link) ? 'doi' : 'link',
          link,
        ]),
        ...(abstract ? [['abstract', abstract] as [string, string]] : []),
      ]),
    );
  });
  const damages = rows
    .filter(({ kind }) => kind === 'cut')
    .map(({ start }) => ({ start, end: html.length, reason: cutOff }));
  return { entries, damages };
}

/** What stands for elements between lines and paragraphs. */
const breaks = new Map([['br', '\n'], ['p', '\n\n']]); // prettier-ignore

function toRows(html: string): Row[] {
  const rows: Row[] = [];
  let [row, isFirstLine, isEnd]: [Row | undefined, boolean, boolean] = [undefined, false, false];
  const depth = refuseDeep(html);
  const parser: Parser = new Parser({
    onopentag(tag, { class: own = '', href }) {
      depth.open(parser.startIndex);
      if (tag === 'tr') row = { start: parser.startIndex, end: 0, kind: own.split(' ')[0]!, cells: [], links: [] };
      if (tag === 'td' || tag === 'th') row?.cells.push('');
      if (tag === 'td' || tag === 'th') isFirstLine = true;
      const lineBreak = breaks.get(tag);
      if (lineBreak && row?.kind === 'abstract') row.cells.push((row.cells.pop() ?? '') + lineBreak);
      else if (lineBreak) isFirstLine = false;
      if (tag === 'a' && href && /^https?:/.test(href)) row?.links.push(href);
    },
    ontext(text) {
      if (row && isFirstLine && row.cells.length > 0) row.cells[row.cells.length - 1] += text;
    },
    onclosetag(tag) {
      depth.close();
      if (tag === 'td' || tag === 'th') isFirstLine = false;
      if (tag !== 'tr' || !row) return;
      rows.push({ ...row, kind: isEnd ? 'cut' : row.kind, end: parser.endIndex + 1, cells: row.cells.map((cell) => cell.trim()) });
      row = undefined;
    },
  });
  parser.write(html);
  isEnd = true;
  parser.end();
  return rows;
} // prettier-ignore
