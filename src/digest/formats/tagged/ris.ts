import type { Mapping } from '../../entries/mapping.ts';
import { entryFormat } from '../entry-format.ts';
import { parseTagged } from './parse-tagged.ts';

/** RIS as Zotero, Mendeley, EndNote, Scopus and publishers write it. */
export const risMapping: Mapping = {
  markup: 'plain',
  rows: [
    { field: 'title', names: ['TI', 'T1', 'CT', 'BT'] },
    { field: 'abstract', names: ['AB', 'N2'] },
    { field: 'authors', names: ['AU'] },
    { field: 'published', names: ['DA', 'Y1', 'PY'] },
    { field: 'published', names: ['PY', 'DA'], isJoined: true },
    { field: 'published', names: ['Y1', 'DA'], isJoined: true },
    { field: 'venue', names: ['T2', 'JF', 'JO', 'BT', 'JA', 'J2', 'J1', 'C3'] },
    { field: 'doi', names: ['DO', 'DI', 'M3', 'UR'] },
    { field: 'arxivId', names: ['AN', 'M3', 'N1', 'UR', 'L1', 'JO'] },
    { field: 'url', names: ['UR', 'L2', 'LK'] },
    { field: 'subjects', names: ['KW', 'DE'] },
  ],
};

/** Opens every entry; its blanks tell whether this file has one or two of them before the hyphen. */
const type = /^TY( {1,2})- ?\w+/m;

export const ris = entryFormat({
  name: 'ris',
  title: 'a RIS file',
  signs: [/^TY {1,2}- ?\w+/m, /^(?:TI|T1|AB|N2|AU|A1|ER|JO|T2|PY|Y1|DO|UR|ID) {1,2}-/m],
  parse: (text) => {
    const blanks = type.exec(text)?.[1] ?? '  ';
    const tagged = new RegExp(`^([A-Z][A-Z0-9])${blanks}-(?: ([^]*))?$`);
    return parseTagged(text, { tagged, opening: ['TY'], closing: 'ER', aliases: { A1: 'AU' } });
  },
  mapping: risMapping,
});
