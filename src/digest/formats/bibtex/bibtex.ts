import type { Mapping } from '../../entries/mapping.ts';
import { entryFormat } from '../entry-format.ts';
import { parseBibtex } from './parse-bibtex.ts';

/** BibTeX and biblatex, names in lower case. */
export const bibtexMapping: Mapping = {
  markup: 'tex',
  rows: [
    { field: 'title', names: ['title'] },
    { field: 'abstract', names: ['abstract', 'abstractnote'] },
    { field: 'authors', names: ['author', 'authors'] },
    { field: 'published', names: ['date'] },
    { field: 'published', names: ['year', 'month', 'day'], isJoined: true },
    { field: 'published', names: ['year'] },
    {
      field: 'venue',
      names: ['journal', 'journaltitle', 'booktitle', 'maintitle', 'eventtitle', 'school', 'institution'],
    },
    { field: 'doi', names: ['doi', 'url', 'bdsk-url-1'] },
    {
      field: 'arxivId',
      names: [
        'eprint',
        'arxivid',
        'arxiv',
        'number',
        'note',
        'howpublished',
        'volume',
        'url',
        'eprinturl',
        'pages',
      ],
    },
    { field: 'url', names: ['url', 'link', 'ee', 'adsurl', 'bdsk-url-1', 'howpublished'] },
  ],
};

/** Share of a file's start that stands in entries: less is a text with an entry or two in it. */
const most = 0.5;

function isMostlyEntries(head: string): boolean {
  const { entries, damages } = parseBibtex(head);
  const held = [...entries, ...damages].reduce((sum, { start, end }) => sum + end - start, 0);
  return held > most * head.replace(/^@comment\{[^]*?^\}/gim, '').length;
}

export const bibtex = entryFormat({
  name: 'bibtex',
  title: 'a BibTeX file',
  signs: [
    /^\s{0,4}@(?:article|book|booklet|inbook|incollection|inproceedings|conference|collection|manual|mastersthesis|misc|mvbook|phdthesis|periodical|preprint|proceedings|reference|techreport|unpublished|online|thesis|report|electronic|patent|dataset|software|video|webpage|www|string|comment|preamble)\s*[{(]/im,
    (head) =>
      (/^\s{0,8}(?:title|author|year|date|abstract|journal)\s*=\s*(?:[{"]|\w+\s*#)/im.test(head) &&
        isMostlyEntries(head)) ||
      /^@comment\s*\{jabref/im.test(head),
  ],
  ending: /^bib$/,
  parse: parseBibtex,
  mapping: bibtexMapping,
});
