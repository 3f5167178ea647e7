import type { Mapping } from '../entries/mapping.ts';

/** What Europe PMC calls the fields of a paper, in JSON as in XML. */
export const europePmcMapping: Mapping = {
  of: 'Europe PMC',
  markup: 'html',
  rows: [
    { field: 'title', names: ['title'] },
    { field: 'abstract', names: ['abstractText'] },
    { field: 'authors', names: ['authorList.author'] },
    { field: 'authors', names: ['authorString'], divider: 'any', hasInitialsLast: true },
    { field: 'published', names: ['firstPublicationDate', 'pubYear'] },
    {
      field: 'venue',
      names: ['journalInfo.journal.title', 'journalTitle', 'bookOrReportDetails.publisher'],
    },
    { field: 'doi', names: ['doi'] },
    { field: 'url', names: ['fullTextUrlList.fullTextUrl.url'] },
    { field: 'subjects', names: ['keywordList.keyword'] },
  ],
};
