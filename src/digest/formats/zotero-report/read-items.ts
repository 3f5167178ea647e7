import { Parser } from 'htmlparser2';
import type { Damage, Entry, Parsed } from '../../entries/entry.ts';
import { refuseDeep } from '../html/refuse-deep.ts';
import { cutOff } from '../tagged/parse-tagged.ts';
import type { Item } from './item.ts';
import { toReportEntry } from './to-report-entry.ts';

type Attributes = Record<string, string>;

/** Types of items that are not papers. */
const others = new Set(['note', 'attachment', 'annotation']);

/** What a text is, by the elements from an item down to it; those of notes and attachments are not listed. */
const texts = new Map<string, (item: Item, text: string) => void>([
  ['h2', (item, text) => (item.title += text)],
  ['h2.parentItem span.title', (item, text) => (item.title += text)],
  ['table tr th', (item, text) => (item.rows.at(-1)!.label += text)],
  ['table tr td', (item, text) => (item.rows.at(-1)!.value += text)],
  ['table tr td a', (item, text) => (item.rows.at(-1)!.value += text)],
  ['ul.tags li', (item, text) => (item.tags[item.tags.length - 1] += text)],
]);

/** What begins with an element, by the elements from an item down to it. */
const beginnings = new Map<string, (item: Item, attributes: Attributes) => void>([
  ['table tr', ({ rows }) => rows.push({ label: '', role: '', value: '', link: '' })],
  ['table tr th', ({ rows }, attributes) => (rows.at(-1)!.role = attributes['class'] ?? '')],
  ['table tr td a', ({ rows }, attributes) => (rows.at(-1)!.link = attributes['href'] ?? '')],
  ['ul.tags li', ({ tags }) => tags.push('')],
]);

/**
 * Takes a report apart into those of its items that are papers. An item in whose middle the page ends is damage. Linear
 * in time; nothing is fetched.
 *
 * @throws DigestError for elements nested deeper than any page has
 */
export function readItems(html: string): Parsed {
  const entries: Entry[] = [];
  const damages: Damage[] = [];
  /** Names of the open elements; those from `base` on are within the item. */
  const open: string[] = [];
  let [item, base, isEnd]: [Item | undefined, number, boolean] = [undefined, 0, false];
  const path = (): string => open.slice(base).filter((name) => name !== 'tbody').join(' ');
  const depth = refuseDeep(html);
  const parser: Parser = new Parser({
    onopentag(tag, attributes) {
      depth.open(parser.startIndex);
      open.push(nameOf(tag, attributes));
      if (item) return void beginnings.get(path())?.(item, attributes);
      item = toItem(parser.startIndex, tag, attributes);
      base = open.length;
    },
    ontext(text) {
      if (item) texts.get(path())?.(item, text);
    },
    onclosetag(_tag, isImplied) {
      depth.close();
      open.pop();
      if (!item || open.length >= base) return;
      item.end = isImplied ? parser.startIndex : parser.endIndex + 1;
      if (isEnd) damages.push({ start: item.start, end: html.length, reason: cutOff });
      else if (!others.has(item.type)) entries.push(toReportEntry(item));
      item = undefined;
    },
  });
  parser.write(html);
  isEnd = true;
  parser.end();
  return { entries, damages };
} // prettier-ignore

/** An element's name, with its class where that says what it holds. */
const nameOf = (tag: string, { class: own }: Attributes): string =>
  own !== undefined && /^(?:h2|ul|span)$/.test(tag) ? `${tag}.${own}` : tag;

/** The item that an element begins, if it begins one. */
function toItem(start: number, tag: string, attributes: Attributes): Item | undefined {
  const type = tag === 'li' ? /^item ([a-z]+)$/i.exec(attributes['class'] ?? '')?.[1] : undefined;
  return type === undefined ? undefined : { start, end: start, type, title: '', rows: [], tags: [] };
}
