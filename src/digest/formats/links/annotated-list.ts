import { type Entry, type Parsed, toEntry } from '../../entries/entry.ts';
import { entryFormat } from '../entry-format.ts';
import { findListed } from './find-listed.ts';
import { mappingOfList } from './mapping-of-list.ts';
import { type Fields, isDescription } from './read-item.ts';
import { findLabels, isHead, isTitled, readListed } from './read-listed.ts';

/** Items that a list has at least, and shares of them that have a title set off, all different, and of these that have an abstract. */
const fewest = 3;
const most = { titled: 0.8, described: 0.6 };
/** Characters of a text that may be an abstract. */
const abstract = 150;
/** Share of the lines that may stand outside the items. */
const few = 0.25;

/** Takes a list apart whose items are papers: a title in bold or with a link, and an abstract set in below it. */
export function parseAnnotated(text: string): Parsed {
  const { items, others } = findListed(text);
  const labels = findLabels(items);
  const papers = items.filter(isTitled);
  const entries = papers.flatMap((item): Entry[] => {
    const fields = readListed(item, labels);
    if (!fields) return [];
    const aside = fields.filter(([name]) => name === 'other').map(([, value]) => value);
    const stated = fields.filter(([name]) => name !== 'other');
    return [{ ...toEntry(item.start, item.end, stated), aside, ...(item.section && { section: item.section }) }]; // prettier-ignore
  });
  const read = new Set(entries.map(({ start }) => start));
  const lost = items.filter(
    ({ start, text, below }) => !read.has(start) && isLong([text, ...below].join(' ')),
  );
  const damages = [...lost, ...others.filter((line) => isLong(line.text))]
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => ({ start, end, reason: 'text without a title that is set off' }));
  const sections = new Set(entries.map(({ section }) => section));
  if (sections.size === 1) for (const entry of entries) delete entry.section;
  return { entries, damages };
}

const isLong = (text: string): boolean => text.length >= abstract && isDescription(text);

/** Whether a text is a list of papers with their abstracts, and hardly anything else. */
function isAnnotatedList(head: string): boolean {
  if (!/^ {0,3}(?:[-*+•]|\d{1,4}[.)])\s/m.test(head)) return false;
  const { items, others } = findListed(head);
  const titled = items.filter(isTitled);
  if (titled.length < fewest || titled.length < most.titled * items.length) return false;
  const lines = items.reduce((sum, { below }) => sum + 1 + below.filter(Boolean).length, 0);
  if (others.length > few * lines || others.some(({ text }) => isLong(text))) return false;
  const labels = findLabels(items);
  const read = titled.filter((item) => !isHead(item)).map((item) => readListed(item, labels) ?? []);
  const isPaper = (fields: Fields): boolean =>
    fields.some(([name, value]) => name === 'title' && value.split(' ').length >= fewestWords) &&
    fields.some(([name, value]) => name === 'abstract' && value.length >= abstract);
  const titles = new Set(read.map(([title]) => title?.[1]));
  if (areNotes(read)) return false;
  return read.filter(isPaper).length >= most.described * titled.length && titles.size >= most.titled * titled.length; // prettier-ignore
}

/** Whether most titles are sentences, and no item says more of a paper than a title and text. */
function areNotes(read: Fields[]): boolean {
  const sentences = read.filter(([title]) => title?.[1].endsWith('.'));
  const isStated = (fields: Fields): boolean =>
    fields.some(([name]) => !['title', 'abstract'].includes(name));
  return sentences.length > read.length / 2 && !read.some(isStated);
}

/** Fewer words name a part of an abstract, or a section. */
const fewestWords = 3;

export const annotatedList = entryFormat({
  name: 'annotated-list',
  title: 'a list of papers, each with its abstract set in below its title',
  signs: [isAnnotatedList],
  parse: parseAnnotated,
  mapping: mappingOfList,
});
