import type { Join } from '../lines/to-joins.ts';
import type { Line } from '../lines/to-lines.ts';
import { isLabelledAuthors, leavesOut, readAuthors, withoutEmphasis } from './read-authors.ts';
import { readDatedAuthors } from './read-dated-authors.ts';
import { readDate } from './read-date.ts';
import { readCitation, readCitationAt } from './read-citation.ts';
import type { Facts } from './facts.ts';
import { readFacts } from './read-facts.ts';
import { kindOf } from './find-boilerplate.ts';
import { readProceedings } from './read-proceedings.ts';
import { readNumberedAuthors } from './read-numbered-authors.ts';
import { unmark } from './unmark.ts';
import { unprefixNames } from './unprefix-names.ts';

/** What lines state of a paper beside its title and abstract. */
export interface Statement {
  facts?: Facts;
  authors?: string[];
  /** Whether the list says that it leaves authors out. */
  isOpen?: boolean;
  /** Whether the authors are labelled so. */
  isLabelled?: boolean;
  /** Whether the line only carries on the statement of the line before. */
  isFurther?: boolean;
  /** Whether it is a date that nothing but its place makes the paper's. */
  isBareDate?: boolean;
  /** Whether it is a byline: those stand below their paper. */
  isByline?: boolean;
  /** The reference by which the page wants the paper cited. */
  citation?: string;
}

/** Longest byline, in characters. */
const longest = 160;
/** Longest list of authors, in lines. */
const most = 24;

/** The statement of each line; those that were wrapped stand with their first line. */
export function findStatements(lines: Line[], joins: Join[]): Statement[] {
  const statements: Statement[] = [];
  while (statements.length < lines.length) {
    const { statement, count } = readOn(lines, joins, statements.length);
    statements.push(statement);
    for (let further = 1; further < count; further += 1)
      statements.push({ facts: statement.facts, isFurther: true });
  }
  return unprefixNames(statements);
}

/** What one line states by itself and below the line before it. */
export function readStatement(lines: Pick<Line, 'text'>[], index: number): Statement {
  const text = unmark(lines[index]!.text);
  const cited = readCitation([text]);
  if (cited) return cited;
  const facts = readFacts(text);
  if (facts) return { facts };
  const byline =
    readSigned(text) ??
    readProceedings(text) ??
    readByline(text, lines[index - 1]?.text) ??
    readIssue(text, lines[index - 1]?.text);
  if (byline) return byline;
  const authors = readList(text);
  if (authors) return { ...authors, isLabelled: isLabelledAuthors(text) };
  const numbered = readNumberedAuthors(text);
  return numbered ? { authors: numbered } : nothing;
}

/** A list of authors, with the year behind it; the year behind one name may be a title's. */
function readList(text: string): Pick<Statement, 'authors' | 'facts' | 'isOpen'> | undefined {
  const { authors, published, isOpen } = readDatedAuthors(text) ?? {};
  if (!authors) return undefined;
  return {
    authors,
    ...(isOpen && { isOpen }),
    ...(authors.length > 1 && published && { facts: { published } }),
  };
}

/** Authors with what a byline says beside them: "by A. Lovelace, C. Babbage · 12 Nov 2026 · 5 comments", "*Ada Lovelace · Tides · 2026*". */
function readSigned(text: string): Statement | undefined {
  if (text.length > longest) return undefined;
  const plain = withoutEmphasis(text);
  const [list = '', ...rest] = plain.replaceAll('\u00A0', ' ').split(/ (?:[·•|]|[–-](?= .*\d{4})) /u);
  const first = list.replace(/,? ?…$/, '');
  const authors = rest.length > 0 ? readAuthors(first) : undefined;
  if (!authors) return undefined;
  const isOpen = first !== list || leavesOut(list);
  const areNames = authors.length > 1 || plain !== text || isLabelledAuthors(first);
  const place =
    rest.length < 3 ? (readPlace(rest[0]!, areNames) ?? (areNames ? readParts(rest) : undefined)) : undefined;
  if (place) return { authors, isLabelled: true, facts: place, ...(isOpen && { isOpen }) };
  if (!areNames) return undefined;
  const dates = rest.map(readDate).filter(Boolean);
  const facts = readFacts(rest.filter((part) => !kindOf(part)).join(' | '));
  const published = dates[0];
  return {
    authors,
    isLabelled: true,
    facts: { ...facts, ...(published && { published }) },
    ...(isOpen && { isOpen }),
  };
}

/**
 * Where and when a paper appeared, as search engines list it: "Journal of Tides, 2019 - Harbour Press", "arXiv preprint
 * arXiv:2403.01234, 2024", "2024 - Harbour Press". A venue that they cut, "Journal of …", is not its name.
 */
const listed =
  /^(?:([\p{L}…].{2,120}?)(?: \d[\d ()–,-]*)?, )?((?:19|20)\d\d)( [–-] \p{L}[\p{L}\p{N}.& -]{1,40})?$/u;

/** The same with the year first and the volume behind the venue, as PhilPapers has it: "2025 - Tides 59 (4):811-835." */
const volume =
  /^(?<published>(?:19|20)\d\d) [–-] (?<venue>\p{L}[^.:;()]{1,80}?) \d{1,4}(?: ?\([\d–/-]{1,9}\))?(?:[:,] ?[\d–-]{1,15})?\.?$/u;
/** A chapter: "2025 - In Ada Lovelace (ed.), The Book of Tides. Harbour Press. pp. 44-66." */
const chapter = /^(?<published>(?:19|20)\d\d) [–-] In \p{Lu}.{2,120}? \(eds?\.\), /u;

/** @param areNames whether authors surely stand before it: one name before a lone year may be anything */
function readPlace(text: string, areNames: boolean): Facts | undefined {
  const known = volume.exec(text)?.groups ?? chapter.exec(text)?.groups;
  if (known) return { ...known };
  const [, place, published, publisher] = listed.exec(text) ?? [];
  if (!published) return undefined;
  const isSite = /\p{L}\.\p{L}{2,}$/u.test(publisher ?? '');
  if (place === undefined) return publisher && (areNames || isSite) ? { published } : undefined;
  if (/…|\.\.\./.test(place)) return { published };
  const preprint = readFacts(/arXiv:\S+$/.exec(place)?.[0] ?? '');
  return preprint ? { ...preprint, published } : { venue: place, published };
}

/** Where and when a paper appeared, on the line below its authors: "Journal of Tides - 2019". */
const issue = /^(\p{L}[^.!?:;]{1,80}?)(?: [·|–—-]|,) ((?:19|20)\d\d)$/u;

function readIssue(text: string, before: string | undefined): Statement | undefined {
  const [, venue, published] = issue.exec(text) ?? [];
  if (!venue || !published || !before || !readAuthors(unmark(before))) return undefined;
  return { facts: { venue, published } };
}

/** Where and when a paper appeared, as two parts: "Tides", "2026". */
function readParts([venue = '', published = '']: string[]): Facts | undefined {
  const isVenue = /^\p{L}[^.!?:]{2,120}$/u.test(venue) && readDate(venue) === undefined && !kindOf(venue);
  return isVenue && /^(?:19|20)\d\d$/.test(published) ? { venue, published } : undefined;
}

/** The date of a byline: "4 authors · Dec 3, 2025", "· Published on Dec 3, 2025", or alone on its line. */
function readByline(text: string, before: string | undefined): Statement | undefined {
  if (text.length > longest) return undefined;
  const published = readDate(text.split(' · ').at(-1)!);
  if (!published) return undefined;
  const isBareDate = !/[·•]|\p{L}{4,} on /u.test(text) && before !== '·' && before !== '•';
  return { facts: { published }, isBareDate, isByline: true };
}

/** What most lines state. */
const nothing: Statement = {};

interface Run {
  statement: Statement;
  /** Lines that it takes. */
  count: number;
}

/** Adds the lines that a list of authors, or a fact with a label, was wrapped over. */
function readOn(lines: Line[], joins: Join[], from: number): Run {
  const cited = readCitationAt(lines, from);
  if (cited) return cited;
  const first = readStatement(lines, from);
  const run = { statement: first, count: 1 };
  if (!first.authors && !first.facts) return run;
  let to = from + 1;
  while (to < Math.min(lines.length, from + most) && goesOn(lines, joins, from, to, first)) to += 1;
  for (; to > from + 1; to -= 1) {
    const text = lines
      .slice(from, to)
      .map((line, index) => (index > 0 ? line.text : unmark(line.text)))
      .join(' ');
    const whole = first.authors ? readList(text) : { facts: readFacts(text) };
    if (whole?.authors ?? whole?.facts) return { statement: { ...first, ...whole }, count: to - from };
  }
  return run;
}

/** Whether line `to` may carry on the statement that begins at `from`: set in, or names where there was no more room. */
function goesOn(lines: Line[], joins: Join[], from: number, to: number, { authors }: Statement): boolean {
  const { isApart, isFull, isWrapped } = joins[to]!;
  const { text } = lines[to]!;
  if (isApart || !isWrapped || readFacts(text) || kindOf(text)) return false;
  if (indentOf(lines[to]!) > indentOf(lines[from]!)) return isFull || authors !== undefined;
  return Boolean(isFull && authors && readAuthors(`${lines[to - 1]!.text} ${text}`));
}

const indentOf = ({ raw }: Line): number => raw.search(/\S/);
