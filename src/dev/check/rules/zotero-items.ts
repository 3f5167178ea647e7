import type { Element } from 'hast';
import { attribute, elementsOf } from '../attributes.ts';
import type { Page, Rule } from '../types.ts';

/** What Zotero takes for an author or a date where no metadata gives one. */
const traps: [what: string, isOne: (element: Element) => boolean][] = [
  [
    '<meta name="author">',
    (element) => element.tagName === 'meta' && attribute(element, 'name') === 'author',
  ],
  [
    'a class that holds "byline" or "vcard"',
    (element) => /byline|vcard/.test(attribute(element, 'className') ?? ''),
  ],
  ['rel="author"', (element) => /\bauthor\b/.test(attribute(element, 'rel') ?? '')],
  [
    '<time datetime>',
    (element) => element.tagName === 'time' && attribute(element, 'dateTime') !== undefined,
  ],
  [
    'an og:type other than website',
    (element) => attribute(element, 'property') === 'og:type' && attribute(element, 'content') !== 'website',
  ],
];

function faultsOf(page: Page): string[] {
  const elements = elementsOf(page);
  const items = elements.filter((element) => /\bZ3988\b/.test(attribute(element, 'className') ?? ''));
  const isPaper = elements.some((element) => attribute(element, 'type') === 'text/markdown');
  const tags = elements
    .map((element) => attribute(element, 'name') ?? '')
    .filter((name) => name.startsWith('citation_'));
  const lacking = ['citation_title', 'citation_author', 'citation_publication_date'].filter(
    (name) => !tags.includes(name),
  );
  return [
    ...traps.filter(([, isOne]) => elements.some(isOne)).map(([what]) => `has ${what}`),
    ...items.flatMap((item) => faultsOfItem(new URLSearchParams(attribute(item, 'title')))),
    ...(isPaper && items.length > 1 ? [`is a paper's page and describes ${items.length} papers`] : []),
    ...(tags.length > 0 && lacking.length > 0
      ? [`has citation tags, but no ${lacking.join(' and no ')}`]
      : []),
  ];
}

function faultsOfItem(item: URLSearchParams): string[] {
  const title = item.get('rft.title') ?? '';
  return [
    ...(title === '' ? ['describes a paper without a title'] : []),
    ...(item.has('rft.au') ? [] : [`describes ${title} without an author, so that Zotero looks it up`]),
    ...(item.get('rft.type') === 'preprint' ? [] : [`does not describe ${title} as a preprint`]),
  ];
}

/** A page from which Zotero would take something wrong: it reads COinS first, then the elements of the head. */
export const zoteroItems: Rule = ({ pages }) =>
  pages.flatMap((page) => faultsOf(page).map((message) => ({ path: page.path, message })));
