import type { Mapping } from '../../entries/mapping.ts';
import { entryFormat } from '../entry-format.ts';
import { linesOf } from './lines-of.ts';
import { parseTagged } from './parse-tagged.ts';

/** Tags of two to four capitals that databases share: the Cochrane Library, CAB Direct, Inspec, Agricola … */
export const taggedMapping: Mapping = {
  markup: 'plain',
  rows: [
    { field: 'title', names: ['TI', 'T1', 'ET'] },
    { field: 'abstract', names: ['AB', 'N2'] },
    { field: 'authors', names: ['AF', 'FAU', 'AU', 'A1'], divider: 'semicolon' },
    { field: 'published', names: ['DP', 'DA', 'PD', 'YR', 'PY', 'Y1', 'DT'] },
    { field: 'venue', names: ['JT', 'JF', 'JN', 'JO', 'T2', 'SO'] },
    { field: 'doi', names: ['DOI', 'DO', 'DI', 'LID', 'UR'] },
    { field: 'url', names: ['URL', 'UR', 'UL', 'LK'] },
    { field: 'subjects', names: ['KW', 'KY', 'DE', 'OT'] },
  ],
};

/** `AU: Doe J` and `AU - Doe J`; the number of a record ("Record #1 of 4") counts as a tag. */
const tagged = /^(Record|[A-Z][A-Z0-9]|DOI|FAU|ISBN|ISSN|LID|PMID|URL)(?: #| ?[:-] )([^]*)$/;
const people = /^(?:A[1UF]|FAU)$/;

/** The tag that records begin with; none if it may occur several times in each. */
function findOpening(text: string): string[] {
  for (const line of linesOf(text)) {
    const [, tag] = tagged.exec(line.text) ?? [];
    if (tag !== undefined) return people.test(tag) ? [] : [tag];
  }
  return [];
}

export const taggedLines = entryFormat({
  name: 'tagged',
  title: 'a file of tagged lines',
  signs: [/^TI ?[:-] \S/m, /^(?:AU|FAU|AF|A1) ?[:-] \S/m, /^(?:AB|N2|SO|PY|YR|DO|DOI|DT|JN|KW|DE) ?[:-] \S/m],
  parse: (text) => parseTagged(text, { tagged, opening: findOpening(text) }),
  mapping: taggedMapping,
});
