import { type Entry, type Parsed, toEntry } from '../../entries/entry.ts';
import { entryFormat } from '../entry-format.ts';
import { linesOf, type PlacedLine } from '../tagged/lines-of.ts';
import { heading } from './find-listed.ts';
import { mappingOfList } from './mapping-of-list.ts';
import { isPaperAddress, readItem } from './read-item.ts';

const bullet = /^(\s*)(?:[-*+•]|\d{1,4}[.)])\s+(?=\S)/;
const onlyLink = /^\s*<?https?:\/\/\S+>?\s*$/;
const anyLink = /https?:\/\//;

/** Characters of an item, its addresses apart, that says more than a title and whose it is. */
const prose = 400;
/** Items that a list has at least, and the share of its lines that are in items or head them. */
const fewest = 3;
const enough = 0.6;

/** Lines that belong together: an item of a list, or a title and the address below it. */
interface Item {
  start: number;
  end: number;
  lines: number;
  indent: number;
  /** Its first line without the bullet, and what is set in below it. */
  text: string;
  below: string[];
  section?: string;
}

/** Takes a list of links to papers apart; items that link to no paper are boilerplate. */
export function parseLinks(text: string): Parsed {
  const entries = findItems(text).flatMap((item): Entry[] => {
    const fields = readItem(item.text, item.below);
    if (!fields) return [];
    const aside = fields.filter(([name]) => name === 'other').map(([, value]) => value);
    const entry = toEntry(
      item.start,
      item.end,
      fields.filter(([name]) => name !== 'other'),
    );
    return [{ ...entry, aside, ...(item.section && { section: item.section }) }];
  });
  const sections = new Set(entries.map(({ section }) => section));
  if (sections.size === 1) for (const entry of entries) delete entry.section;
  return { entries, damages: [] };
}

/** The items of a text; a line set in below an item belongs to it, also a further bullet that links to no paper. */
function findItems(whole: string): Item[] {
  const items: Item[] = [];
  let section: string | undefined;
  let above: PlacedLine | undefined;
  for (const line of linesOf(whole)) {
    const own = heading.exec(line.text)?.[1];
    if (own !== undefined) section = own.replace(/[*_`]/g, '').trim();
    const last = items.at(-1);
    const mark = bullet.exec(line.text);
    const isTitleAbove = above && !anyLink.test(above.text) && !heading.test(above.text);
    const { start, end } = line;
    const text = line.text.slice(mark?.[0].length ?? 0).trim();
    const indent = line.text.search(/\S/);
    if (mark && last?.end === start && indent > last.indent && !isPaperAddress(text)) {
      last.below.push(text);
      Object.assign(last, { end, lines: last.lines + 1 });
    } else if (mark || (anyLink.test(text) && !onlyLink.test(text)))
      items.push({ start, end, lines: 1, indent, text, below: [], section });
    else if (onlyLink.test(text) && above && isTitleAbove && last?.end !== above.end)
      items.push({ start: above.start, end, lines: 2, indent, text: `${above.text.trim()} ${text}`, below: [], section });
    else if (last?.end === start && indent > 0) {
      last.below.push(text);
      Object.assign(last, { end, lines: last.lines + 1 });
    }
    if (line.text.trim() !== '') above = line;
  }
  return items;
} // prettier-ignore

/** Whether a text is a list of links to papers: no abstracts stand in it. */
function isLinkList(head: string): boolean {
  if (!isPaperAddress(head)) return false;
  const lines = [...linesOf(head)].map((line) => line.text).filter((line) => line.trim() !== '');
  const all = findItems(head);
  if ([...lines, ...all.map(({ text, below }) => [text, ...below].join(' '))].some(isProse)) return false;
  const items = all.filter(({ text, below }) => readItem(text, below));
  const held = items.reduce((sum, item) => sum + item.lines, 0);
  const heads = lines.filter((line) => heading.test(line)).length;
  const others = lines.length - held - heads - countOthers(head, items);
  return items.length >= fewest && held >= enough * (held + others);
}

const isProse = (text: string): boolean => text.replaceAll(/\(?https?:\/\/\S+/g, '').length > prose;

/** Lines that begin items which link to no paper, such as a table of contents. */
const countOthers = (head: string, items: Item[]): number => {
  const starts = new Set(items.map(({ start }) => start));
  return [...linesOf(head)].filter((line) => bullet.test(line.text) && !starts.has(line.start)).length;
};

export const linkList = entryFormat({
  name: 'link-list',
  title: 'a list of links',
  signs: [isLinkList],
  parse: parseLinks,
  mapping: mappingOfList,
});
