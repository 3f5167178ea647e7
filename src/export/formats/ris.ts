import type { CitedKey } from '../../paper/field-rows.ts';
import { citedKeys } from '../../paper/field-rows.ts';
import { fields } from '../../paper/fields.ts';
import type { AuthorName } from '../../paper/people/parse-name.ts';
import { citedAddress } from '../reference.ts';
import type { Reference } from '../reference.ts';
import type { ExportFormat } from './export-format.ts';

/** RIS: the values of each field, one a line. */
const values: Record<CitedKey, (reference: Reference) => (string | undefined)[]> = {
  title: ({ titleText }) => [titleText],
  authors: ({ authors }) => authors.map(writeName),
  published: ({ published: [year] }) => [year],
  venue: ({ venue }) => [venue],
  arxivId: ({ arxivId }) => [arxivId && `arXiv:${arxivId}`],
  doi: ({ doi }) => [doi],
  url: (reference) => [citedAddress(reference)],
  subjects: ({ keywords }) => keywords,
};

/** The format of reference managers. Lines end as on Windows, as its specification demands. */
export const ris: ExportFormat = {
  label: 'RIS',
  mediaType: 'application/x-research-info-systems',
  writeEntry(reference) {
    const { published, note, key, venue, venueKind } = reference;
    const lines: [tag: string, value: string | undefined][] = [
      ['TY', typeOf(reference)],
      ['ID', key],
      ...citedKeys.flatMap((field) =>
        values[field](reference).map((value) => [fields[field].exports.ris, value] as [string, typeof value]),
      ),
      // Reference managers differ in where they look for the proceedings of a conference paper.
      ['C3', venueKind === 'conference' ? venue : undefined],
      ['DA', published.length > 1 ? dateOf(published) : undefined],
      ['N1', note],
    ];
    const written = lines.flatMap(([tag, value]) =>
      value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
    );
    return [...written, 'ER  - ', ''].join('\r\n');
  },
  join: (entries) => entries.join('\r\n'),
};

/** An article, a conference paper, something else that has a venue, or what has not appeared anywhere. */
function typeOf({ venueKind, venue }: Reference): string {
  if (venue === undefined) return 'UNPB';
  return { journal: 'JOUR', conference: 'CONF', other: 'GEN' }[venueKind];
}

/** Year, month and day, each followed by a slash, as far as they are known. */
const dateOf = ([year, month = '', day = '']: string[]): string => `${year}/${month}/${day}/`;

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

function writeName(name: AuthorName): string {
  if ('whole' in name) return name.whole;
  const { particle, family, given, suffix } = name;
  return [`${particle} ${family}`.trim(), given, suffix].filter(Boolean).join(', ');
}
