import { plainName } from '../../entries/field-names.ts';
import { toPeople } from '../../entries/values/to-names.ts';
import { fromHtml } from '../../entries/values/from-html.ts';
import { toLine } from '../../entries/values/to-paragraphs.ts';
import { readAuthors } from '../../features/read-authors.ts';
import type { Facts } from '../../features/facts.ts';
import { readFacts } from '../../features/read-facts.ts';
import { measureLine } from '../../lines/measure-line.ts';

/** What a feed says of a paper before its abstract, and the rest of the text. */
export interface Preface {
  authors: string[];
  facts: Facts;
  /** The text from the abstract on, marked up as before. */
  rest: string;
}

/** Ends of lines and of paragraphs. */
const ends = /(?<=<br\s{0,9}\/?>|<\/(?:p|div|h[1-6])>)/i;
/** Lines that say what they hold: "Publication date: May 2025", "Source: Journal of Tides, Volume 3", "Author(s): A. Doe". */
const labelled = /^(publication date|source|author\(s\)):\s*(.+)$/i;

/** Longest line about the state of a paper, in words: "Preprint under review for Tides (discussion: open, 2 comments)". */
const mostWords = 10;

/**
 * Takes from the start of a feed's text what stands there line by line: the title, authors and reference of the paper
 * below it, or lines with labels.
 */
export function readPreface(html: string, title: string): Preface {
  const parts = html.split(ends);
  const preface: Preface = { authors: [], facts: {}, rest: '' };
  let [isBegun, hasStatus, at] = [false, false, 0];
  for (; at < parts.length; at += 1) {
    const text = toLine(fromHtml(parts[at]!)).trim();
    const [, label = '', value = ''] = labelled.exec(text) ?? [];
    const isTitle = !isBegun && title !== '' && plainName(text) === plainName(title);
    isBegun ||= isTitle;
    if (text === '' || isTitle) continue;
    const read = label ? readLabelled(label, value) : isBegun ? readLine(text, preface) : undefined;
    const { words, endsSentence } = measureLine({ text });
    const isStatus = isBegun && !hasStatus && preface.facts.doi && at < parts.length - 1 && !endsSentence && words <= mostWords;
    if (!read && !isStatus) break;
    hasStatus ||= !read;
    if (read?.authors) preface.authors = read.authors;
    Object.assign(preface.facts, read?.facts);
  }
  return { ...preface, rest: parts.slice(at).join('') };
} // prettier-ignore

type Read = Partial<Pick<Preface, 'authors' | 'facts'>>;

function readLabelled(label: string, value: string): Read {
  switch (label.toLowerCase()) {
    case 'author(s)':
      return { authors: toPeople([value], 'any') };
    case 'source':
      return { facts: { venue: value.replace(/, (?:volumes?|issues?|vol\.)\b.*$/i, '') } };
    default:
      return { facts: readFacts(`Published: ${value.replace(/^available online /i, '')}`) ?? {} };
  }
}

function readLine(text: string, { authors: known }: Preface): Read | undefined {
  const facts = readFacts(text);
  if (facts) return { facts };
  const authors = known.length === 0 ? readAuthors(text) : undefined;
  return authors && { authors };
}
