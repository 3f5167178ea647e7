import type { LibraryPaper } from '../../library/types.ts';
import type { CitedKey } from '../../paper/field-rows.ts';
import { citedKeys } from '../../paper/field-rows.ts';
import type { FieldExports, VenueKind } from '../../paper/field.ts';
import { fields } from '../../paper/fields.ts';
import type { Reference } from '../reference.ts';

const context = 'https://schema.org';
const venueTypes: Record<VenueKind, string> = {
  journal: 'Periodical',
  conference: 'CreativeWork',
  other: 'CreativeWork',
};

/** schema.org: a value of each field, or several; undefined where the paper has none. */
const values: Record<CitedKey, (reference: Reference) => unknown> = {
  title: ({ titleText }) => titleText,
  authors: ({ authors }) =>
    authors.map((name) =>
      'whole' in name
        ? name.whole
        : {
            '@type': 'Person',
            name: [name.given, name.particle, name.family, name.suffix].filter(Boolean).join(' '),
            givenName: name.given,
            familyName: `${name.particle} ${name.family}`.trim(),
          },
    ),
  published: ({ published }) => published.join('-') || undefined,
  venue: ({ venue, venueKind }) => venue && { '@type': venueTypes[venueKind], name: venue },
  arxivId: () => undefined,
  doi: () => undefined,
  url: ({ addresses }) => addresses,
  subjects: ({ keywords }) => keywords,
};

/**
 * A paper's page as a schema.org `ScholarlyArticle`.
 *
 * @param page absolute address of the page, if it is known
 * @param topics labels of its topics, which are keywords too
 */
export function describePaper(
  { data }: LibraryPaper,
  reference: Reference,
  page: string | undefined,
  topics: string[],
): object {
  const cited: Record<string, unknown[]> = {};
  for (const key of citedKeys) {
    const { schemaOrg: name }: FieldExports = fields[key].exports;
    if (name) cited[name] = [...(cited[name] ?? []), ...[values[key](reference) ?? []].flat()];
  }
  cited['keywords'] = [...new Set([...topics, ...(cited['keywords'] ?? [])])];
  const code = data.links.filter(({ kind }) => kind === 'code');
  return {
    '@context': context,
    '@type': 'ScholarlyArticle',
    ...Object.fromEntries(Object.entries(cited).map(([name, own]) => [name, oneOrMany(own)])),
    url: page,
    creativeWorkStatus: data.identified?.status === 'withdrawn' ? 'Withdrawn' : undefined,
    mentions: oneOrMany(code.map(({ url }) => ({ '@type': 'SoftwareSourceCode', codeRepository: url }))),
  };
}

/** One value alone, several as a list, and none left out. */
const oneOrMany = (all: unknown[]): unknown => (all.length > 1 ? all : all[0]);

/** A page that lists papers. */
export function describeList(name: string, description: string, page: string | undefined): object {
  return { '@context': context, '@type': 'CollectionPage', name, description, url: page };
}

/** The list of all papers as a `Dataset`, which search engines for data sets look for. */
export function describeLibrary(
  name: string,
  description: string,
  page: string | undefined,
  files: { url: string; mediaType: string }[],
): object {
  return {
    '@context': context,
    '@type': 'Dataset',
    name,
    description,
    url: page,
    distribution: files.map(({ url, mediaType }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: mediaType,
    })),
  };
}

/**
 * The home page, with the search of the site.
 *
 * @param search address of the page of results
 */
export function describeSite(name: string, description: string, page: string, search: string): object {
  return {
    '@context': context,
    '@type': 'WebSite',
    name,
    description,
    url: page,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** Structured data for a `<script>`, which no text can end. */
export function toScriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
