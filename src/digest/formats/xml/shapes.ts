import { europePmcMapping } from '../europe-pmc.ts';
import { jatsRows, valuesOfJats } from './jats.ts';
import { modsMapping, valuesOfMods } from './mods.ts';
import { valuesOfFeed } from './feed.ts';
import { zoteroMapping } from './zotero-rdf.ts';
import { readPatterns } from '../../patterns/read-patterns.ts';
import type { Mapping } from '../../entries/mapping.ts';
import type { Element } from './read-records.ts';
import { textOf, valuesOfElement } from './values-of-element.ts';

/** A kind of XML whose records are known. */
export interface XmlShape {
  /** Path that records of this kind have. */
  sign: string;
  mapping: Mapping;
  /** A value as the source means it, where it holds more than the field. */
  clean?: (path: string, text: string) => string;
  /** Values at a path that take more than its elements' texts; undefined for others. */
  valuesOf?: (record: Element, path: string) => unknown[] | undefined;
  /** Whether a record stands for no paper. */
  isEmpty?: (record: Element) => boolean;
}

const announced = /^\s*arXiv:\S+ Announce Type: [\w-]+\s*/;
const oldTitle = /\.?\s*\(arXiv:[^()]*\)$/;
/** Paragraphs of journals' feeds that tell the issue, not the paper. */
const issue = readPatterns('formats')['feed-preface']!.regex;

/** Drops the lines of a feed's text that tell the issue. */
const withoutIssue = (text: string): string =>
  text
    .split(/(?<=<\/p>)|(?=<p>)|<br\s*\/?>|\n\s*\n/)
    .filter((part) => !issue.test(part.trim()))
    .join('\n\n');

const arxivRows: Mapping['rows'] = [
  { field: 'title', names: ['title'] },
  { field: 'abstract', names: ['summary', 'description'] },
  { field: 'authors', names: ['author', 'dc:creator'], divider: 'any' },
  { field: 'published', names: ['published'] },
  { field: 'venue', names: ['arxiv:journal_ref'] },
  { field: 'doi', names: ['arxiv:doi', 'arxiv:DOI'] },
  { field: 'arxivId', names: ['id', 'guid', 'link'] },
  { field: 'url', names: ['link@href', 'link', 'id'] },
  { field: 'subjects', names: ['category@term', 'category'] },
  { field: 'comment', names: ['arxiv:comment'] },
];

const withoutComment = (path: string, text: string): string =>
  path.endsWith('description') && /^Comments?:/.test(text) ? '' : text;
const isDeleted = (record: Element): boolean => valuesOfElement(record, 'header@status').includes('deleted');

/** Known kinds, the surest sign first. */
export const shapes: XmlShape[] = [
  {
    sign: 'metadata.arXiv',
    mapping: {
      of: 'OAI-PMH of arXiv',
      markup: 'plain',
      rows: [
        { field: 'title', names: ['metadata.arXiv.title'] },
        { field: 'abstract', names: ['metadata.arXiv.abstract'] },
        { field: 'authors', names: ['metadata.arXiv.authors.author'] },
        { field: 'published', names: ['metadata.arXiv.created'] },
        { field: 'venue', names: ['metadata.arXiv.journal-ref'] },
        { field: 'doi', names: ['metadata.arXiv.doi'] },
        { field: 'arxivId', names: ['metadata.arXiv.id'] },
        { field: 'subjects', names: ['metadata.arXiv.categories'] },
        { field: 'comment', names: ['metadata.arXiv.comments'] },
      ],
    },
    isEmpty: isDeleted,
  },
  {
    sign: 'metadata.arXivRaw',
    mapping: {
      of: 'OAI-PMH of arXiv',
      markup: 'plain',
      rows: [
        { field: 'title', names: ['metadata.arXivRaw.title'] },
        { field: 'abstract', names: ['metadata.arXivRaw.abstract'] },
        { field: 'authors', names: ['metadata.arXivRaw.authors'], divider: 'any' },
        { field: 'published', names: ['metadata.arXivRaw.version.date'] },
        { field: 'venue', names: ['metadata.arXivRaw.journal-ref'] },
        { field: 'doi', names: ['metadata.arXivRaw.doi'] },
        { field: 'arxivId', names: ['metadata.arXivRaw.id'] },
        { field: 'subjects', names: ['metadata.arXivRaw.categories'] },
        { field: 'comment', names: ['metadata.arXivRaw.comments'] },
      ],
    },
    isEmpty: isDeleted,
  },
  {
    sign: 'metadata.oai_dc:dc',
    mapping: {
      of: 'OAI-PMH with Dublin Core',
      markup: 'plain',
      rows: [
        { field: 'title', names: ['metadata.oai_dc:dc.dc:title'] },
        { field: 'abstract', names: ['metadata.oai_dc:dc.dc:description'] },
        { field: 'authors', names: ['metadata.oai_dc:dc.dc:creator'] },
        { field: 'published', names: ['metadata.oai_dc:dc.dc:date'] },
        { field: 'venue', names: ['metadata.oai_dc:dc.dc:source'] },
        { field: 'doi', names: ['metadata.oai_dc:dc.dc:identifier'] },
        { field: 'arxivId', names: ['metadata.oai_dc:dc.dc:identifier'] },
        { field: 'url', names: ['metadata.oai_dc:dc.dc:identifier'] },
        { field: 'subjects', names: ['metadata.oai_dc:dc.dc:subject'] },
      ],
    },
    clean: withoutComment,
    isEmpty: isDeleted,
  },
  {
    sign: 'titles.title',
    mapping: {
      of: 'EndNote',
      markup: 'plain',
      rows: [
        { field: 'title', names: ['titles.title'] },
        { field: 'abstract', names: ['abstract'] },
        { field: 'authors', names: ['contributors.authors.author'] },
        { field: 'published', names: ['dates.year', 'dates.pub-dates.date'], isJoined: true },
        { field: 'published', names: ['dates.pub-dates.date', 'dates.year'] },
        {
          field: 'venue',
          names: ['periodical.full-title', 'titles.secondary-title', 'alt-periodical.full-title'],
        },
        { field: 'doi', names: ['electronic-resource-num', 'urls.related-urls.url', 'doi'] },
        {
          field: 'arxivId',
          names: ['accession-num', 'urls.related-urls.url', 'notes', 'number', 'electronic-resource-num'],
        },
        { field: 'url', names: ['urls.related-urls.url', 'urls.pdf-urls.url'] },
        { field: 'subjects', names: ['keywords.keyword'] },
      ],
    },
  },
  ...['', 'metadata.article.'].map((prefix) => ({
    sign: `${prefix}front.article-meta.title-group.article-title`,
    mapping: { of: 'JATS', markup: 'plain' as const, rows: jatsRows(prefix) },
    valuesOf: valuesOfJats,
    isEmpty: isDeleted,
  })),
  { sign: 'titleInfo.title', mapping: modsMapping, valuesOf: valuesOfMods },
  { sign: 'z:itemType', mapping: zoteroMapping },
  { sign: 'authorString', mapping: europePmcMapping },
  {
    sign: 'MedlineCitation.Article.ArticleTitle',
    mapping: {
      of: 'PubMed',
      markup: 'plain',
      rows: [
        { field: 'title', names: ['MedlineCitation.Article.ArticleTitle'] },
        { field: 'abstract', names: ['MedlineCitation.Article.Abstract.AbstractText'] },
        { field: 'authors', names: ['MedlineCitation.Article.AuthorList.Author'] },
        {
          field: 'published',
          names: [
            'MedlineCitation.Article.Journal.JournalIssue.PubDate',
            'MedlineCitation.Article.ArticleDate',
          ],
        },
        {
          field: 'venue',
          names: ['MedlineCitation.Article.Journal.Title', 'MedlineCitation.MedlineJournalInfo.MedlineTA'],
        },
        {
          field: 'doi',
          names: ['MedlineCitation.Article.ELocationID', 'PubmedData.ArticleIdList.ArticleId'],
        },
        {
          field: 'subjects',
          names: [
            'MedlineCitation.KeywordList.Keyword',
            'MedlineCitation.MeshHeadingList.MeshHeading.DescriptorName',
          ],
        },
      ],
    },
  },
  {
    sign: 'arxiv:primary_category@term',
    mapping: { of: 'arXiv', markup: 'plain', rows: arxivRows },
  },
  {
    sign: 'arxiv:announce_type',
    mapping: { of: 'arXiv', markup: 'plain', rows: arxivRows },
    clean: (path, text) => (path === 'description' ? text.replace(announced, '') : text),
  },
  {
    sign: 'summary',
    mapping: {
      of: 'Atom',
      markup: 'html',
      rows: [
        { field: 'title', names: ['title'] },
        { field: 'abstract', names: ['summary', 'content', 'media:group.media:description'] },
        { field: 'authors', names: ['preface@authors', 'author', 'dc:creator'], divider: 'any' },
        { field: 'published', names: ['published', 'issued', 'dc:date', 'preface@published', 'updated'] },
        { field: 'venue', names: ['prism:publicationName', 'preface@venue', 'source.title'] },
        { field: 'doi', names: ['prism:doi', 'dc:identifier', 'id', 'preface@doi'] },
        { field: 'arxivId', names: ['id', 'link@href'] },
        { field: 'url', names: ['link@href', 'id'] },
        { field: 'subjects', names: ['category@term'] },
      ],
    },
    valuesOf: valuesOfFeed,
    clean: (path, text) =>
      path === 'summary' || path === 'content' ? withoutIssue(text.replace(announced, '')) : text,
  },
  {
    sign: 'link',
    mapping: {
      of: 'RSS',
      markup: 'html',
      rows: [
        { field: 'title', names: ['title', 'dc:title'] },
        {
          field: 'abstract',
          names: ['content:encoded', 'description', 'dc:description', 'summary', 'content'],
        },
        { field: 'authors', names: ['preface@authors', 'dc:creator', 'author', 'authors'], divider: 'any' },
        {
          field: 'published',
          names: [
            'prism:coverDate',
            'prism:publicationDate',
            'dc:date',
            'preface@published',
            'pubDate',
            'published',
            'updated',
          ],
        },
        { field: 'venue', names: ['prism:publicationName', 'preface@venue', 'dc:source'] },
        { field: 'doi', names: ['prism:doi', 'dc:identifier', 'guid', 'link', 'preface@doi'] },
        { field: 'arxivId', names: ['link', 'link@href', 'guid', 'id'] },
        { field: 'url', names: ['link', 'link@href', 'guid', 'prism:url'] },
        { field: 'subjects', names: ['category', 'dc:subject'] },
      ],
    },
    valuesOf: valuesOfFeed,
    clean: (path, text) =>
      path === 'title'
        ? text.replace(oldTitle, '')
        : /^(?:content:encoded|description)$/.test(path)
          ? withoutIssue(text.replace(announced, ''))
          : text,
  },
];

/** A part of a structured abstract with its label. */
export const labelled = (element: Element): string => {
  const label = element.attributes['Label'];
  return label ? `${label}: ${textOf(element).trim()}` : textOf(element).trim();
};
