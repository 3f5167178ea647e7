/** A service that answers questions for papers by title. */
export interface Service {
  label: string;
  /** Terms of its metadata, as the service states them. */
  licence: string;
  /** Environment variable with another base address: for tests, mirrors and firewalls. */
  variable: string;
  base: string;
  /** Path and query of the question for a title. */
  ask: (title: string) => string;
  /** The key under which a JSON answer has its records, or the element that an XML answer begins with. */
  answer: { key: string } | { element: string };
  /** Time between two requests, in milliseconds. */
  pace: number;
  /** Environment variable with the key, and how it is sent; without a key the service is asked as anybody. */
  key?: { variable: string; header?: string; parameter?: string };
  /** Whether the service gives a better line to those who say whom to write to, and by which parameter or header. */
  contact?: 'user-agent' | 'mailto';
}

/** A title as the value of a quoted search: quotation marks and signs of TeX would end or change it. */
const quoted = (title: string): string =>
  `"${title
    .replace(/["\\${}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}"`;
const encode = (values: Record<string, string>): string => new URLSearchParams(values).toString();

/**
 * The services that can be asked, in the order that suits most libraries. Addresses, limits and terms as read in November
 * 2026: https://support.datacite.org/docs/api, https://info.arxiv.org/help/api, https://docs.openalex.org,
 * https://www.crossref.org/documentation/retrieve-metadata/rest-api, https://www.semanticscholar.org/product/api.
 */
export const services = {
  datacite: {
    label: 'DataCite',
    licence: 'CC0',
    variable: 'OFFPRINT_DATACITE',
    base: 'https://api.datacite.org',
    ask: (title) =>
      `/dois?${encode({ 'provider-id': 'arxiv', query: `titles.title:${quoted(title)}`, 'page[size]': '5' })}`,
    answer: { key: 'data' },
    pace: 350,
    contact: 'user-agent',
  },
  arxiv: {
    label: 'arXiv',
    licence: 'CC0',
    variable: 'OFFPRINT_ARXIV',
    base: 'https://export.arxiv.org',
    ask: (title) => `/api/query?${encode({ search_query: `ti:${quoted(title)}`, max_results: '5' })}`,
    answer: { element: 'feed' },
    pace: 3000,
  },
  openalex: {
    label: 'OpenAlex',
    licence: 'CC0',
    variable: 'OFFPRINT_OPENALEX',
    base: 'https://api.openalex.org',
    ask: (title) =>
      `/works?${encode({
        search: quoted(title),
        select: 'id,doi,display_name,publication_date,authorships,primary_location,abstract_inverted_index',
        per_page: '5',
      })}`,
    answer: { key: 'results' },
    pace: 1000,
    key: { variable: 'OPENALEX_API_KEY', parameter: 'api_key' },
  },
  crossref: {
    label: 'Crossref',
    licence: 'facts, free to use',
    variable: 'OFFPRINT_CROSSREF',
    base: 'https://api.crossref.org',
    ask: (title) =>
      `/v1/works?${encode({
        'query.title': title,
        rows: '5',
        select: 'DOI,title,author,issued,container-title,abstract',
      })}`,
    answer: { key: 'message' },
    pace: 1000,
    contact: 'mailto',
  },
  semanticscholar: {
    label: 'Semantic Scholar',
    licence: 'attribution required',
    variable: 'OFFPRINT_SEMANTICSCHOLAR',
    base: 'https://api.semanticscholar.org',
    ask: (title) =>
      `/graph/v1/paper/search/match?${encode({ query: title, fields: 'title,abstract,authors,year,externalIds,venue' })}`,
    answer: { key: 'data' },
    pace: 3500,
    key: { variable: 'SEMANTIC_SCHOLAR_API_KEY', header: 'x-api-key' },
  },
} as const satisfies Record<string, Service>;

export type ServiceName = keyof typeof services;
