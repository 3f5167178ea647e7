import type { Mapping } from '../../entries/mapping.ts';
import { entryFormat } from '../entry-format.ts';
import { parseTagged } from './parse-tagged.ts';

/** Refer, which EndNote imports (`.enw`) and publishers and Google Scholar write. */
export const referMapping: Mapping = {
  markup: 'plain',
  rows: [
    { field: 'title', names: ['T'] },
    { field: 'abstract', names: ['X'] },
    { field: 'authors', names: ['A', 'Q'] },
    { field: 'published', names: ['D', '8'], isJoined: true },
    { field: 'published', names: ['8', 'D'] },
    { field: 'venue', names: ['J', 'B', 'S'] },
    { field: 'doi', names: ['R', 'U', '3'] },
    { field: 'arxivId', names: ['M', 'R', 'U', 'J', '9'] },
    { field: 'url', names: ['U', '>'] },
    { field: 'subjects', names: ['K'] },
  ],
};

export const refer = entryFormat({
  name: 'endnote',
  title: 'an EndNote (Refer) file',
  signs: [/^%[0AT] \S/m, /^%[0ATDXKUJR8] [^\n]*\n%[0-9A-Z@!+] /m],
  parse: (text) => parseTagged(text, { tagged: /^%([0-9A-Z!$&()*+<=>?@[\]^~]) ?([^]*)$/, opening: ['0'] }),
  mapping: referMapping,
});
