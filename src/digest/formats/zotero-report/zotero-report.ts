import type { Mapping } from '../../entries/mapping.ts';
import { entryFormat } from '../entry-format.ts';
import { labels } from './labels.ts';

/** Labels differ by the language of Zotero's interface; `author`, `tag`, `DOI`, `URL` and `arXiv` are told by the markup. */
const mapping: Mapping = {
  of: 'Zotero report',
  markup: 'plain',
  rows: [
    { field: 'title', names: ['title'] },
    { field: 'abstract', names: labels.abstractNote },
    { field: 'authors', names: ['author', 'presenter'] },
    { field: 'published', names: labels.date },
    { field: 'venue', names: [...labels.publicationTitle, ...labels.proceedingsTitle, ...labels.conferenceName, ...labels.bookTitle] },
    { field: 'doi', names: ['DOI', 'URL'] },
    { field: 'arxivId', names: ['arXiv', 'URL'] },
    { field: 'url', names: ['URL'] },
    { field: 'subjects', names: ['tag'] },
  ],
}; // prettier-ignore

/** The report of Zotero's “Generate Report from Items”: a page, so that it has to be surer than any page is. */
export const zoteroReport = entryFormat({
  name: 'zotero-report',
  title: 'a report of Zotero',
  signs: [/^\s*</, /<ul\b[^>]{0,200}\sclass="report[ "]/, /<li\b[^>]{0,200}\sclass="item [a-z]+"/i],
  confidence: 0.97,
  parse: async (text) => (await import('./read-items.ts')).readItems(text),
  mapping,
});
