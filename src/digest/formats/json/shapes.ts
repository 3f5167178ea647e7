import type { Entry } from '../../entries/entry.ts';
import type { Mapping } from '../../entries/mapping.ts';
import { toStrings } from '../../entries/values/to-strings.ts';
import { europePmcMapping } from '../europe-pmc.ts';

/** A source whose JSON is known. */
export interface Shape {
  /** Paths that its papers have; most of them suffice. */
  signs: string[];
  mapping: Mapping;
  /** Whether an entry stands for no paper. */
  isEmpty?: (entry: Entry) => boolean;
}

/** What Crossref registers beside papers: volumes of several, and figures. */
const volumes =
  /^(?:journal(?:-issue|-volume)?|proceedings(?:-series)?|(?:book|report)-(?:series|set)|component)$/;
const isVolume = (entry: Entry): boolean => volumes.test(toStrings(entry.valuesOf('type')).join());

/** Known sources, the surest signs first. */
export const shapes: Shape[] = [
  {
    signs: ['authorships', 'abstract_inverted_index'],
    mapping: {
      of: 'OpenAlex',
      markup: 'plain',
      rows: [
        { field: 'title', names: ['title', 'display_name'] },
        { field: 'abstract', names: ['abstract_inverted_index', 'abstract'] },
        { field: 'authors', names: ['authorships[].author', 'authorships'] },
        { field: 'published', names: ['publication_date', 'publication_year'] },
        {
          field: 'venue',
          names: [
            'primary_location.source.display_name',
            'host_venue.display_name',
            'primary_location.raw_source_name',
          ],
        },
        { field: 'subjects', names: ['keywords[].display_name'] },
        { field: 'doi', names: ['doi', 'ids.doi'] },
        {
          field: 'arxivId',
          names: ['ids.arxiv', 'primary_location.landing_page_url', 'locations[].landing_page_url'],
        },
        { field: 'url', names: ['primary_location.landing_page_url', 'doi', 'id'] },
      ],
    },
  },
  {
    signs: ['content.title', 'forum'],
    mapping: {
      of: 'OpenReview',
      markup: 'plain',
      rows: [
        { field: 'title', names: ['content.title.value', 'content.title'] },
        { field: 'abstract', names: ['content.abstract.value', 'content.abstract'] },
        { field: 'authors', names: ['content.authors.value', 'content.authors'] },
        { field: 'published', names: ['pdate'] },
        { field: 'venue', names: ['content.venue.value', 'content.venue'] },
        { field: 'url', names: ['content.html.value', 'content.html'] },
        { field: 'section', names: ['content.track.value'] },
        { field: 'subjects', names: ['content.keywords.value', 'content.keywords'] },
      ],
    },
  },
  {
    signs: ['paper.title', 'paper.summary'],
    mapping: {
      of: 'Hugging Face',
      markup: 'plain',
      rows: [
        { field: 'title', names: ['paper.title', 'title'] },
        { field: 'abstract', names: ['paper.summary', 'summary'] },
        { field: 'authors', names: ['paper.authors', 'authors'] },
        { field: 'published', names: ['paper.publishedAt', 'publishedAt'] },
        { field: 'arxivId', names: ['paper.id', 'id'] },
        { field: 'subjects', names: ['paper.ai_keywords'] },
      ],
    },
  },
  {
    signs: ['title', 'summary', 'upvotes', 'publishedAt'],
    mapping: {
      of: 'Hugging Face',
      markup: 'plain',
      rows: [
        { field: 'title', names: ['title'] },
        { field: 'abstract', names: ['summary'] },
        { field: 'authors', names: ['authors'] },
        { field: 'published', names: ['publishedAt'] },
        { field: 'arxivId', names: ['id'] },
      ],
    },
  },
  ...['', 'paper.', 'citedPaper.', 'citingPaper.'].map((prefix) => ({
    signs: [`${prefix}paperId`, `${prefix}title`],
    mapping: {
      of: 'Semantic Scholar',
      markup: 'plain' as const,
      rows: [
        { field: 'title' as const, names: ['title'] },
        { field: 'abstract' as const, names: ['abstract'] },
        { field: 'authors' as const, names: ['authors'] },
        { field: 'published' as const, names: ['publicationDate', 'year'] },
        { field: 'venue' as const, names: ['venue', 'publicationVenue.name', 'journal.name'] },
        { field: 'doi' as const, names: ['externalIds.DOI', 'doi'] },
        { field: 'arxivId' as const, names: ['externalIds.ArXiv', 'arxivId'] },
        { field: 'url' as const, names: ['url', 'openAccessPdf.url'] },
        { field: 'subjects' as const, names: ['fieldsOfStudy'] },
      ].map((row) => ({ ...row, names: row.names.map((name) => prefix + name) })),
    },
  })),
  {
    signs: ['DOI', 'prefix', 'is-referenced-by-count', 'reference-count', 'content-domain'],
    mapping: {
      of: 'Crossref',
      markup: 'html',
      rows: [
        { field: 'title', names: ['title'] },
        { field: 'subtitle', names: ['subtitle'] },
        { field: 'abstract', names: ['abstract'] },
        { field: 'authors', names: ['author'] },
        {
          field: 'published',
          names: ['published', 'issued', 'published-print', 'published-online', 'posted'],
        },
        { field: 'venue', names: ['container-title', 'event.name', 'group-title', 'institution[].name'] },
        { field: 'doi', names: ['DOI'] },
        { field: 'url', names: ['URL', 'resource.primary.URL'] },
        { field: 'subjects', names: ['subject'] },
      ],
    },
    isEmpty: isVolume,
  },
  {
    signs: ['id', 'authors_parsed', 'abstract'],
    mapping: {
      of: 'arXiv',
      markup: 'plain',
      rows: [
        { field: 'title', names: ['title'] },
        { field: 'abstract', names: ['abstract'] },
        { field: 'authors', names: ['authors_parsed', 'authors'], divider: 'any' },
        { field: 'published', names: ['versions[].created'] },
        { field: 'venue', names: ['journal-ref'] },
        { field: 'doi', names: ['doi'] },
        { field: 'arxivId', names: ['id'] },
        { field: 'subjects', names: ['categories'] },
        { field: 'comment', names: ['comments'] },
      ],
    },
  },
  {
    signs: ['bibcode', 'title'],
    mapping: {
      of: 'ADS',
      markup: 'html',
      rows: [
        { field: 'title', names: ['title'] },
        { field: 'abstract', names: ['abstract'] },
        { field: 'authors', names: ['author'] },
        { field: 'published', names: ['pubdate', 'date', 'year'] },
        { field: 'venue', names: ['pub', 'bibstem'] },
        { field: 'doi', names: ['doi'] },
        { field: 'arxivId', names: ['identifier', 'eid'] },
        { field: 'subjects', names: ['keyword'] },
      ],
    },
  },
  { signs: ['authorString', 'source', 'pubYear'], mapping: europePmcMapping },
  {
    signs: ['metadata.titles', 'metadata.authors'],
    mapping: {
      of: 'INSPIRE',
      markup: 'html',
      rows: [
        { field: 'title', names: ['metadata.titles[].title'] },
        { field: 'subtitle', names: ['metadata.titles[first].subtitle'] },
        { field: 'abstract', names: ['metadata.abstracts[].value'], isRepeated: true },
        { field: 'authors', names: ['metadata.authors'] },
        {
          field: 'published',
          names: ['metadata.preprint_date', 'metadata.earliest_date', 'metadata.imprints[].date'],
        },
        { field: 'venue', names: ['metadata.publication_info[].journal_title'] },
        { field: 'doi', names: ['metadata.dois[].value'] },
        { field: 'arxivId', names: ['metadata.arxiv_eprints[].value'] },
        { field: 'url', names: ['metadata.urls[].value'] },
        { field: 'subjects', names: ['metadata.keywords[].value'] },
      ],
    },
  },
  {
    signs: ['attributes.titles', 'attributes.creators'],
    mapping: {
      of: 'DataCite',
      markup: 'plain',
      rows: [
        { field: 'title', names: ['attributes.titles[].title'] },
        { field: 'subtitle', names: ['attributes.titles[titleType=Subtitle].title'] },
        {
          field: 'abstract',
          names: [
            'attributes.descriptions[descriptionType=Abstract].description',
            'attributes.descriptions[].description',
          ],
        },
        { field: 'authors', names: ['attributes.creators'] },
        { field: 'published', names: ['attributes.published', 'attributes.publicationYear'] },
        { field: 'venue', names: ['attributes.container.title'] },
        { field: 'doi', names: ['attributes.doi'] },
        { field: 'url', names: ['attributes.url'] },
        { field: 'subjects', names: ['attributes.subjects[].subject'] },
      ],
    },
  },
  {
    signs: ['bibjson.title', 'bibjson.author'],
    mapping: {
      of: 'DOAJ',
      markup: 'plain',
      rows: [
        { field: 'title', names: ['bibjson.title'] },
        { field: 'abstract', names: ['bibjson.abstract'] },
        { field: 'authors', names: ['bibjson.author'] },
        { field: 'published', names: ['bibjson.year', 'bibjson.month'], isJoined: true },
        { field: 'venue', names: ['bibjson.journal.title'] },
        { field: 'doi', names: ['bibjson.identifier[].id'] },
        { field: 'url', names: ['bibjson.link[].url'] },
        { field: 'subjects', names: ['bibjson.keywords'] },
      ],
    },
  },
  {
    signs: ['type', 'title', 'issued', 'container-title', 'author', 'citation-key', 'accessed', 'DOI'],
    mapping: {
      of: 'CSL',
      markup: 'plain',
      rows: [
        { field: 'title', names: ['title'], markup: 'html' },
        { field: 'subtitle', names: ['subtitle'], markup: 'html' },
        { field: 'abstract', names: ['abstract'] },
        { field: 'authors', names: ['author'] },
        { field: 'published', names: ['issued'] },
        { field: 'venue', names: ['container-title', 'event-title', 'event'] },
        { field: 'doi', names: ['DOI'] },
        { field: 'arxivId', names: ['number', 'archive_location', 'note', 'URL', 'container-title'] },
        { field: 'url', names: ['URL'] },
        { field: 'subjects', names: ['keyword'] },
      ],
    },
    isEmpty: isVolume,
  },
];
