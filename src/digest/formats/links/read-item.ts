import { leavesOut, readAuthors } from '../../features/read-authors.ts';
import { readFacts } from '../../features/read-facts.ts';
import { measureLine } from '../../lines/measure-line.ts';
import { readPatterns } from '../../patterns/read-patterns.ts';
import { readIssue } from './read-issue.ts';

const patterns = readPatterns('formats');
const paperAddress = patterns['paper-address']!.regex;
const linkLabel = patterns['link-label']!.regex;
const venueName = patterns['venue-of-list']!.regex;

const markdownLink =
  /!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\(<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+"[^"]*")?\)/g;
const bareLink = /<?(https?:\/\/[^\s<>()[\]|]+[^\s<>()[\]|.,;:!?'"*])>?/g;
/** A date before the title: "[2025/03]", "(2025-03-12)", "2025.03". */
const leadingDate =
  /^[[(]?((?:19|20)\d\d(?:[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?)?)[\])]?[\s:,|–-]+(?=\S)/;
/** The mark of a place in which a link stood. */
const gone = '\uE000';
const emphasised = /(\*{1,3}|_{1,3})(?=\S)((?:(?!\1)[^])*?\S)\1/;

/** A link of an item, its text empty for a bare address. */
interface Link {
  text: string;
  address: string;
}

/** Whether an address is that of a paper: arXiv, a DOI, a publisher or a conference. */
export const isPaperAddress = (address: string): boolean => paperAddress.test(address);

/** Fields by name: `title`, `link`, `author`, `venue`, `date`, `abstract`; and as `other` what nothing is known of. */
export type Fields = [name: string, value: string][];

/**
 * The fields of an item of a list of links to papers, as far as the item says them. Undefined if it links to no paper, or
 * shows no title.
 *
 * @param below lines that are set in below its first
 */
export function readItem(item: string, below: string[] = []): Fields | undefined {
  const { head, description } = divide(below);
  const fields = readHead([item, ...head].join(' '));
  if (!fields?.some(([name, value]) => name === 'link' && isPaperAddress(value))) return undefined;
  return [...fields, ...(description === '' ? [] : [['abstract', description] as [string, string]])];
}

/** The fields that the head of an item says, the link to the paper first. Undefined if it shows no title. */
export function readHead(whole: string): Fields | undefined {
  if (whole.length > longest) return undefined;
  const links: Link[] = [];
  const isSetOff = boldTitle.test(whole);
  const keep = (text: string, address: string): string => {
    const isPlace = isSetOff && isIssue(text);
    links.push({ text: isPlace ? '' : bare(text), address });
    return isPlace ? `${gone} (${text}) ` : gone;
  };
  const text = whole
    .replace(markdownLink, (whole, inner: string, address: string) =>
      whole.startsWith('!') ? '' : keep(inner, address),
    )
    .replace(bareLink, (_, address: string) => keep('', address))
    .replace(/[[(]\s*\uE000\s*[\])]/g, gone)
    .trim();
  const [, date] = leadingDate.exec(text) ?? [];
  const rest = date === undefined ? text : text.replace(leadingDate, '');
  const { title, after } = titleOf(rest, links);
  if (title.length < shortestTitle || !/\p{L}{2}/u.test(title)) return undefined;
  const paper = links.find(({ address }) => isPaperAddress(address));
  return [
    ['title', title],
    ...(date === undefined ? [] : [['date', date] as [string, string]]),
    ...factsOf(after, date !== undefined),
    ...[...(paper ? [paper] : []), ...links.filter((link) => link !== paper)].map(
      ({ address }): [string, string] => ['link', address],
    ),
  ];
}

/** A title in bold before everything else, which is no link. */
const boldTitle = /^(\*\*|__)(?=[^\s[])[^[\]]+?\1/;

/** Whether the text of a link only says where a paper appeared: "*Tides*, 2022", "arXiv:2403.01234". */
const isIssue = (text: string): boolean =>
  readIssue(text).published !== undefined || venueName.test(text) || readFacts(text) !== undefined;

/** Characters of an item at most, and of a title at least. */
const longest = 5000;
const shortestTitle = 6;

/** A title is the text of a link that is no mere label, or what is emphasised first, or the first sentence. */
function titleOf(text: string, links: Link[]): { title: string; after: string } {
  const at = links.findIndex((link) => link.text !== '' && !linkLabel.test(link.text));
  if (at >= 0) {
    const place = nthIndex(text, gone, at);
    return { title: links[at]!.text, after: text.slice(Math.max(0, place) + 1) };
  }
  const own = text.replace(/^[\s\uE000:|–-]+/, '');
  const strong = /^(?:\*\*|__|["“])((?:(?!\*\*|__|["”])[^])+)(?:\*\*|__|["”])/.exec(own);
  if (strong) return { title: bare(strong[1]!).replace(/\.$/, ''), after: own.slice(strong[0].length) };
  const end = /\s*(?:\uE000|\s[|–—-]\s|(?<=[.?!])\s+(?=[*_\p{Lu}])|$)/u.exec(own)!.index;
  return { title: bare(own.slice(0, end)).replace(/[.,:]$/, ''), after: own.slice(end) };
}

const isLink = (line: string): boolean => /https?:\/\//.test(line);

/** Whether a line below the first of an item only goes on with it: links, names, a place of publication. */
export const isFact = (line: string): boolean =>
  isLink(line) || venueName.test(line) || readAuthors(bare(line)) !== undefined;

/** Lines below the first of an item: those that go on with it, and the sentences that describe the paper. */
function divide(below: string[]): { head: string[]; description: string } {
  const found = below.findIndex((line) => !isFact(line));
  const rest = found < 0 ? [] : below.slice(found);
  const description = rest.filter((line) => !isLink(line)).join(' ');
  return isDescription(description)
    ? { head: [...below.slice(0, found), ...rest.filter(isLink)], description }
    : { head: below, description: '' };
}

/** Words of a text that describes a paper, at least. */
const fewestWords = 6;

/** Whether a text is sentences, not facts with a full stop behind them. */
export function isDescription(text: string): boolean {
  const { words, endsSentence, breaks, sentenceWords, capitals } = measureLine({ text });
  return words >= fewestWords && endsSentence && capitals < 0.5 && (sentenceWords > 0 || breaks > 0);
}

/** What the parts behind a title say, where they say it beyond doubt. */
function factsOf(after: string, isDated: boolean): Fields {
  const { head, description } = withoutDescription(after);
  const { rest, venue: own, published } = readIssue(head);
  const parts = rest
    .split(new RegExp(`[${gone}|()]|\\s[–—-]\\s|${emphasised.source}`))
    .flatMap((part) => (part === undefined || /^[*_]+$/.test(part) ? [] : part.split(/(?<=\p{Ll}{2})\.\s+|;\s+/u)))
    .map((part) => bare(part).replace(/^[\s,.:;–—-]+|[\s,;:–—-]+$/g, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const venue = own ?? parts.map((part) => part.replace(/\.$/, '')).find((part) => venueName.test(part));
  const isVenue = (part: string): boolean => part.replace(/\.$/, '') === venue;
  const authors = parts.find((part) => !isVenue(part) && namesIn(part) !== undefined);
  const others = parts.filter((part) => part !== authors && !isVenue(part) && !linkLabel.test(part) && part !== published);
  return [
    ...(authors === undefined ? [] : namesIn(authors)!).map((name): [string, string] => ['author', name]),
    ...(venue === undefined ? [] : [['venue', venue] as [string, string]]),
    ...(published === undefined || isDated ? [] : [['date', published] as [string, string]]),
    ...(description === '' ? [] : [['abstract', description] as [string, string]]),
    ...others.map((part): [string, string] => ['other', part]),
  ];
} // prettier-ignore

/** A text behind a title, and the sentences at its end that describe the paper: "[paper] - We show that tides are slow." */
function withoutDescription(after: string): { head: string; description: string } {
  for (const { index, 0: sign } of after.matchAll(/(?:^|[\uE000)])[\s*_]*[:.,–—-]?\s+|\s[–—-]\s+/g)) {
    const text = after.slice(index + sign.length).replace(/[\s\uE000]+$/, '');
    if (/^\p{Lu}/u.test(text) && !text.includes(gone) && isDescription(text) && !/^[^.]*\b(?:19|20)\d\d\.?$/.test(text))
      return { head: after.slice(0, index) + gone, description: text };
  }
  return { head: after, description: '' };
} // prettier-ignore

/** The names of a part that lists two people or more, a last one for those whom it leaves out; a single one may be anything. */
function namesIn(part: string): string[] | undefined {
  const isOpen = leavesOut(part);
  const names = readAuthors(part.replace(/(?<=\p{Ll})(?<!\b(?:al|[JS]r))\.$/u, ''));
  return names && (names.length > 1 || isOpen) ? [...names, ...(isOpen ? ['et al.'] : [])] : undefined;
}

/** A text without the marks of emphasis and code round it. */
function bare(text: string): string {
  const own = text.trim();
  const inner = own.replace(/^(\*{1,3}|_{1,3}|`)(?=\S)((?:(?!\1)[^])*\S)\1$/, '$2');
  return inner === own ? own : bare(inner);
}

function nthIndex(text: string, sign: string, count: number): number {
  let at = text.indexOf(sign);
  for (let left = count; left > 0 && at >= 0; left -= 1) at = text.indexOf(sign, at + 1);
  return at;
}
