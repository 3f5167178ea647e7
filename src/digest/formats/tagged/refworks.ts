import type { Mapping } from '../../entries/mapping.ts';
import { entryFormat } from '../entry-format.ts';
import { parseTagged } from './parse-tagged.ts';

/** RefWorks, tagged, which Chinese libraries write too. */
export const refworksMapping: Mapping = {
  markup: 'plain',
  rows: [
    { field: 'title', names: ['T1'] },
    { field: 'abstract', names: ['AB'] },
    { field: 'authors', names: ['A1'], divider: 'semicolon' },
    { field: 'published', names: ['FD', 'YR'] },
    { field: 'published', names: ['YR', 'FD'], isJoined: true },
    { field: 'venue', names: ['JF', 'T2', 'JO'] },
    { field: 'doi', names: ['DO', 'UL', 'LK'] },
    { field: 'arxivId', names: ['UL', 'LK'] },
    { field: 'url', names: ['UL', 'LK'] },
    { field: 'subjects', names: ['K1'] },
  ],
};

export const refworks = entryFormat({
  name: 'refworks',
  title: 'a RefWorks file',
  signs: [/^RT [A-Z]\w/m, /^(?:T1|A1|JF|YR|SR) \S/m],
  parse: (text) =>
    parseTagged(text, { tagged: /^([A-Z][A-Z0-9])(?: ([^]*))?$/, opening: ['RT'], closing: 'ER' }),
  mapping: refworksMapping,
});
