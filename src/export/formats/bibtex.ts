import type { CitedKey } from '../../paper/field-rows.ts';
import { citedKeys } from '../../paper/field-rows.ts';
import type { VenueKind } from '../../paper/field.ts';
import { fields } from '../../paper/fields.ts';
import { escapeLatex } from '../latex/escape-latex.ts';
import { titleToLatex } from '../latex/title-to-latex.ts';
import type { AuthorName } from '../../paper/people/parse-name.ts';
import { citedAddress, joinKeywords } from '../reference.ts';
import type { Reference } from '../reference.ts';
import type { ExportFormat } from './export-format.ts';

const entryTypes: Record<VenueKind, string> = {
  journal: 'article',
  conference: 'inproceedings',
  other: 'misc',
};
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibTeX: a value of each field, in LaTeX; undefined where the paper has none. */
const values: Record<CitedKey, (reference: Reference) => string | undefined> = {
  title: ({ title, failedFormulas }) => `{${titleToLatex(title, failedFormulas)}}`,
  authors: ({ authors, hasMoreAuthors }) =>
    authors.length > 0
      ? [...authors.map(writeName), ...(hasMoreAuthors ? ['others'] : [])].join(' and ')
      : undefined,
  published: ({ published: [year] }) => year,
  venue: ({ venue }) => venue && escapeLatex(venue),
  arxivId: ({ arxivId }) => arxivId,
  doi: ({ doi }) => quoteBraces(doi),
  url: (reference) => quoteBraces(citedAddress(reference)),
  subjects: ({ keywords }) => escapeLatex(joinKeywords(keywords)) || undefined,
};

/** Capitals of titles are protected by a second pair of braces; a paper without venue is `@misc`. */
export const bibtex: ExportFormat = {
  label: 'BibTeX',
  mediaType: 'application/x-bibtex',
  writeEntry(reference) {
    const lines = [
      ...citedKeys.flatMap((key) => linesOf(key, reference)),
      ...keysOf(reference),
      ...noteOf(reference),
    ];
    return `@${entryTypes[reference.venueKind]}{${reference.key},\n${lines.map((line) => `  ${line},\n`).join('')}}\n`;
  },
  join: (entries) => entries.join('\n'),
};

function linesOf(key: CitedKey, reference: Reference): string[] {
  const value = values[key](reference);
  if (value === undefined) return [];
  const name = fields[key].exports.bibtex;
  const line = `${typeof name === 'string' ? name : name[reference.venueKind]} = {${value}}`;
  return [line, ...(more[key]?.(reference) ?? [])];
}

/** Lines that a field has beside its own. */
const more: Partial<Record<CitedKey, (reference: Reference) => string[]>> = {
  published: ({ published: [, month, day] }) => [
    ...(month ? [`month = ${months[Number(month) - 1]}`] : []),
    ...(day ? [`day = {${Number(day)}}`] : []),
  ],
  arxivId: () => ['archivePrefix = {arXiv}'],
};

/** biblatex finds the entry by its former keys too. */
const keysOf = ({ formerKeys }: Reference): string[] =>
  formerKeys.length > 0 ? [`ids = {${formerKeys.join(', ')}}`] : [];

const noteOf = ({ note }: Reference): string[] => (note ? [`note = {${escapeLatex(note)}}`] : []);

/** `van der Berg, Jr., Jan`; a whole name, and a family name that BibTeX would divide, in braces. */
function writeName(name: AuthorName): string {
  if ('whole' in name) return `{${escapeLatex(name.whole)}}`;
  const { particle, family, suffix, given } = name;
  const last = /\s\p{Ll}/u.test(family) ? `{${escapeLatex(family)}}` : escapeLatex(family);
  return [`${particle} ${last}`.trim(), escapeLatex(suffix), escapeLatex(given)].filter(Boolean).join(', ');
}

/** Identifiers and addresses are read letter by letter, but their braces are counted. */
const quoteBraces = (text: string | undefined): string | undefined =>
  text?.replace(/[{}\\]/g, encodeURIComponent);
