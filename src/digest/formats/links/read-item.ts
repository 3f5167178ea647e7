import { readAuthors } from '../../features/read-authors.ts';
import { readPatterns } from '../../patterns/read-patterns.ts';

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

/**
 * The fields of an item of a list of links to papers, by name: `title`, `link`, and as far as the item says them
 * `authors`, `venue` and `date`; undefined if it links to no paper, or shows no title.
 */
export function readItem(item: string): [name: string, value: string][] | undefined {
  if (item.length > longest) return undefined;
  const links: Link[] = [];
  const keep = (text: string, address: string): string => {
    links.push({ text: bare(text), address });
    return gone;
  };
  const text = item
    .replace(markdownLink, (whole, inner: string, address: string) =>
      whole.startsWith('!') ? '' : keep(inner, address),
    )
    .replace(bareLink, (_, address: string) => keep('', address))
    .replace(/[[(]\s*\uE000\s*[\])]/g, gone)
    .trim();
  const paper = links.find(({ address }) => isPaperAddress(address));
  if (!paper) return undefined;
  const [, date] = leadingDate.exec(text) ?? [];
  const rest = date === undefined ? text : text.replace(leadingDate, '');
  const { title, after } = titleOf(rest, links);
  if (title.length < shortestTitle || !/\p{L}{2}/u.test(title)) return undefined;
  return [
    ['title', title],
    ...(date === undefined ? [] : [['date', date] as [string, string]]),
    ...factsOf(after),
    ...[paper, ...links.filter((link) => link !== paper)].map(({ address }): [string, string] => [
      'link',
      address,
    ]),
  ];
}

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

/** What the parts behind a title say, where they say it beyond doubt. */
function factsOf(after: string): [name: string, value: string][] {
  const parts = after
    .split(new RegExp(`[${gone}|()]|\\s[–—-]\\s|${emphasised.source.replaceAll('\\1', '\\1')}`))
    .flatMap((part) => (part === undefined || /^[*_]+$/.test(part) ? [] : part.split(/(?<=\p{Ll}{2})\.\s+/u)))
    .map((part) => bare(part).replace(/^[\s,.:;–—-]+|[\s,;:–—-]+$/g, ''))
    .filter((part) => part !== '');
  const venue = parts.map((part) => part.replace(/\.$/, '')).find((part) => venueName.test(part));
  const authors = parts.filter((part) => part.replace(/\.$/, '') !== venue).map(namesIn).find((names) => names !== undefined); // prettier-ignore
  return [
    ...(authors ?? []).map((name): [string, string] => ['author', name]),
    ...(venue === undefined ? [] : [['venue', venue] as [string, string]]),
  ];
}

/** The names of a part that lists two people or more; a single one may be anything. */
function namesIn(part: string): string[] | undefined {
  const isOpen = /\bet al\b/.test(part);
  const names = readAuthors(part);
  return names && (names.length > 1 || isOpen) ? names : undefined;
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
