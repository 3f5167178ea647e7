import type { Mapping } from '../../entries/mapping.ts';
import { entryFormat } from '../entry-format.ts';
import { parseTagged } from './parse-tagged.ts';

/** MEDLINE, which PubMed also exports as `.nbib`. */
export const medlineMapping: Mapping = {
  markup: 'plain',
  rows: [
    { field: 'title', names: ['TI', 'BTI', 'TT'] },
    { field: 'abstract', names: ['AB', 'OAB'] },
    { field: 'authors', names: ['FAU', 'AU', 'CN'] },
    { field: 'published', names: ['DP', 'DEP'] },
    { field: 'venue', names: ['JT', 'TA', 'BTI'] },
    { field: 'doi', names: ['LID', 'AID'] },
    { field: 'url', names: ['URL'] },
    { field: 'subjects', names: ['OT', 'MH'] },
  ],
};

export const medline = entryFormat({
  name: 'medline',
  title: 'a MEDLINE file',
  signs: [/^(?:PMID ?- ?\d+|OWN ?- )/m, /^(?:TI|AB|AU|FAU|DP|OWN|STAT) *- /m],
  parse: (text) =>
    parseTagged(text, {
      tagged: /^(?=.{4}-)([A-Z]{2,4}) *- ?([^]*)$/,
      opening: [/^PMID ?-/m.test(text) ? 'PMID' : 'OWN'],
    }),
  mapping: medlineMapping,
});
