import type { CitedKey } from '../../paper/field-rows.ts';
import { citedKeys } from '../../paper/field-rows.ts';
import type { VenueKind } from '../../paper/field.ts';
import { fields } from '../../paper/fields.ts';
import type { AuthorName } from '../../paper/people/parse-name.ts';
import { citedAddress, joinKeywords } from '../reference.ts';
import type { Reference } from '../reference.ts';
import type { ExportFormat } from './export-format.ts';

/** In CSL, `article` is a preprint or a working paper. */
const types: Record<VenueKind, string> = {
  journal: 'article-journal',
  conference: 'paper-conference',
  other: 'article',
};

/** CSL-JSON: a value of each field; undefined where the paper has none. */
const values: Record<CitedKey, (reference: Reference) => unknown> = {
  title: ({ titleText }) => titleText,
  authors: ({ authors }) => (authors.length > 0 ? authors.map(toCslName) : undefined),
  published: ({ published }) =>
    published.length > 0 ? { 'date-parts': [published.map(Number)] } : undefined,
  venue: ({ venue }) => venue,
  arxivId: ({ arxivId }) => arxivId && `arXiv:${arxivId}`,
  doi: ({ doi }) => doi,
  url: citedAddress,
  subjects: ({ keywords }) => joinKeywords(keywords) || undefined,
};

/** The format of citation processors: pandoc, Zotero, Quarto. */
export const cslJson: ExportFormat = {
  label: 'CSL-JSON',
  mediaType: 'application/vnd.citationstyles.csl+json',
  writeEntry(reference) {
    const { key, note, venueKind } = reference;
    const cited = citedKeys.map((field) => [fields[field].exports.csl, values[field](reference)]);
    return JSON.stringify({ id: key, type: types[venueKind], ...Object.fromEntries(cited), note });
  },
  join: (entries) => `[\n${entries.join(',\n')}\n]\n`,
};

function toCslName(name: AuthorName): Record<string, string> {
  if ('whole' in name) return { literal: name.whole };
  const { family, given, particle, suffix } = name;
  return {
    family,
    given,
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}
