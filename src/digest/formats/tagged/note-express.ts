import type { Mapping } from '../../entries/mapping.ts';
import { entryFormat } from '../entry-format.ts';
import { parseTagged } from './parse-tagged.ts';

/** NoteExpress, which Chinese databases (CNKI, Wanfang, VIP) write: `{Title}: …`. */
export const noteExpressMapping: Mapping = {
  markup: 'plain',
  rows: [
    { field: 'title', names: ['Title'] },
    { field: 'abstract', names: ['Abstract'] },
    { field: 'authors', names: ['Author'], divider: 'semicolon' },
    { field: 'published', names: ['Date', 'Publish Date', 'Year'] },
    { field: 'venue', names: ['Journal', 'Secondary Title'] },
    { field: 'doi', names: ['DOI', 'URL'] },
    { field: 'url', names: ['URL'] },
    { field: 'subjects', names: ['Keywords'] },
  ],
};

export const noteExpress = entryFormat({
  name: 'note-express',
  title: 'a NoteExpress file',
  signs: [/^\{Reference Type\}: /m, /^\{(?:Title|Author|Abstract)\}: /m],
  parse: (text) =>
    parseTagged(text, { tagged: /^\{([A-Z][\w /-]{0,40})\}: ?([^]*)$/, opening: ['Reference Type'] }),
  mapping: noteExpressMapping,
});
