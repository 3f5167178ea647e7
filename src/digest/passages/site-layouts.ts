import type { Layout, Role } from './layout.ts';
import type { Passage } from './passage.ts';

/** A page whose shapes are known. Patterns are matched with shapes: `ul>li.note>h4>a`. */
interface Site {
  name: string;
  title: RegExp;
  /** What a title links to, where its shape is not telling. */
  link?: RegExp;
  /** What stands before the title of its item. */
  lead?: RegExp;
  roles: [role: Role, shape: RegExp][];
}

/** Pages that people save most, by their own names of things; the first whose titles a page has reads it. */
const sites: Site[] = [
  {
    name: 'arXiv search',
    title: /li\.arxiv-result\b.*p\.title\b/,
    lead: /\.list-title\b|div\.tags\b/,
    roles: [
      ['authors', /p\.authors\b/],
      ['abstract', /span\.abstract-full\b/],
      ['other', /span\.abstract-short\b|p\.comments\b|\.abstract\b/],
    ],
  },
  {
    name: 'arXiv listing',
    title: /\.list-title\b/,
    lead: />dt\b|^dt\b/,
    roles: [
      ['authors', /\.list-authors\b/],
      ['other', /\.list-(?:subjects|comments|journal-ref)\b/],
      ['abstract', /p\.mathjax\b/],
    ],
  },
  {
    name: 'Hugging Face papers',
    title: /article\b.*>h[34]\b/,
    link: /\/papers\/\d{4}\.\d{4,5}$/,
    roles: [
      ['abstract', /article\b.*>p\b/],
      ['other', /article\b/],
    ],
  },
  {
    name: 'OpenReview',
    title: /li\.note\b.*>h4\b|div\.note\b.*>h4\b/,
    roles: [
      ['authors', /\.note-authors\b/],
      ['other', /ul\.note-meta-info\b/],
    ],
  },
  {
    name: 'PubMed',
    title: /\ba\.docsum-title\b/,
    roles: [
      ['authors', /\.full-authors\b/],
      ['other', /\.short-authors\b|\.docsum-citation\b|\.docsum-pmid\b/],
      ['abstract', /\.full-view-snippet\b/],
      ['other', /\.short-view-snippet\b/],
    ],
  },
  {
    name: 'Google Scholar alert',
    title: /\.gse_alrt_title\b/,
    roles: [
      ['abstract', /\.gse_alrt_sni\b/],
      ['authors', /(?:^|>)div$/],
    ],
  },
]; // prettier-ignore

const isTitleOf = ({ title, link }: Site, { shape, links }: Passage): boolean =>
  title.test(shape) && (!link || links.some((each) => link.test(each)));

/** The layout of a known page, or nothing. */
export function findSiteLayout(passages: Passage[]): Layout | undefined {
  const site = sites.find((each) => passages.some((passage) => isTitleOf(each, passage)));
  if (!site) return undefined;
  const { name, lead, roles } = site;
  return {
    site: name,
    isTitle: (passage) => isTitleOf(site, passage),
    isLead: ({ shape }) => lead?.test(shape) ?? false,
    roleOf: ({ shape }) => roles.find(([, pattern]) => pattern.test(shape))?.[0],
  };
}
