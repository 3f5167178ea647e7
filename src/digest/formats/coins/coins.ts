import type { Mapping } from '../../entries/mapping.ts';
import { entryFormat } from '../entry-format.ts';

/** Keys of OpenURL (ANSI/NISO Z39.88) as COinS carry them: of journals, books and Dublin Core. */
const mapping: Mapping = {
  of: 'COinS',
  markup: 'plain',
  rows: [
    { field: 'title', names: ['rft.atitle', 'title'] },
    { field: 'abstract', names: ['rft.description'] },
    { field: 'authors', names: ['rft.au', 'rft.creator'] },
    { field: 'published', names: ['rft.date'] },
    { field: 'venue', names: ['container'] },
    { field: 'doi', names: ['rft_id', 'rft.identifier'] },
    { field: 'arxivId', names: ['rft_id', 'rft.identifier'] },
    { field: 'url', names: ['rft_id', 'rft.identifier'] },
    { field: 'subjects', names: ['rft.subject'] },
  ],
}; // prettier-ignore

/** A bibliography that a program has set, and nothing beside it: as Zotero saves one. */
const bibliography =
  /<body[^>]{0,200}>\s*(?:<h\d[^>]{0,200}>[^<]{0,200}<\/h\d>\s*)?<div\b[^>]{0,200}\bclass="csl-bib-body"/i;

/**
 * A bibliography as a page. Its references are set in one of ten thousand styles; what they state is in the COinS behind
 * them, where the program has written these.
 */
export const coins = entryFormat({
  name: 'coins',
  title: 'a bibliography',
  signs: [/^\s*</, bibliography],
  confidence: 0.97,
  parse: async (text) => (await import('./read-coins.ts')).readCoins(text),
  mapping,
}); // prettier-ignore
