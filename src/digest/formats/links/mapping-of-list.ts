import type { Mapping } from '../../entries/mapping.ts';

/** What the fields of an item are called. */
export const mappingOfList: Mapping = {
  of: 'a list of links',
  markup: 'plain',
  rows: [
    { field: 'title', names: ['title'] },
    { field: 'authors', names: ['author'] },
    { field: 'published', names: ['date'] },
    { field: 'venue', names: ['venue'] },
    { field: 'abstract', names: ['abstract'] },
    { field: 'doi', names: ['link'] },
    { field: 'arxivId', names: ['link'] },
    { field: 'url', names: ['link'] },
  ],
};
