import type { Mapping } from '../../entries/mapping.ts';
import { entryFormat } from '../entry-format.ts';

/** Names of columns in the tables that JabRef writes, and of what stands below a row. */
const mapping: Mapping = {
  of: 'JabRef table',
  markup: 'plain',
  rows: [
    { field: 'title', names: ['Title'] },
    { field: 'abstract', names: ['abstract'] },
    { field: 'authors', names: ['Author'], divider: 'and' },
    { field: 'published', names: ['Year'] },
    { field: 'venue', names: ['Journal/Proceedings'] },
    { field: 'doi', names: ['doi'] },
    { field: 'arxivId', names: ['link', 'doi'] },
    { field: 'url', names: ['link', 'doi'] },
  ],
};

/** The table of references that JabRef exports as a page, with abstracts and BibTeX in rows that a click shows. */
export const jabrefTable = entryFormat({
  name: 'jabref-table',
  title: 'a table of JabRef',
  signs: [/^\s*</, /<table\b[^>]{0,200}\sid="qs_table"/, /<tr\b[^>]{0,200}\sclass="entry"/],
  confidence: 0.97,
  parse: async (text) => (await import('./read-rows.ts')).readRows(text),
  mapping,
});
