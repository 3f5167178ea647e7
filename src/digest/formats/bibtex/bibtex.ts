import type { Mapping } from '../../entries/mapping.ts';
import { readPatterns } from '../../patterns/read-patterns.ts';
import { entryFormat } from '../entry-format.ts';
import { knownEncoding } from '../known-encoding.ts';
import { parseBibtex } from './parse-bibtex.ts';

/** BibTeX and biblatex, names in lower case. */
export const bibtexMapping: Mapping = {
  markup: 'tex',
  rows: [
    { field: 'title', names: ['title'] },
    { field: 'subtitle', names: ['subtitle'] },
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
    { field: 'subjects', names: ['keywords', 'keyword', 'author_keywords', 'mendeley-tags'] },
  ],
};

/** Share of a file's start that stands in entries: less is a text with an entry or two in it. */
const most = 0.5;

const patterns = readPatterns('formats');
/** Blocks that are no entries. */
const others = new RegExp(patterns['bibtex-other']!.regex, 'gimu');

function isMostlyEntries(head: string): boolean {
  const { entries, damages } = parseBibtex(head);
  const held = [...entries, ...damages].reduce((sum, { start, end }) => sum + end - start, 0);
  return held > most * head.replace(others, '').length;
}

export const bibtex = entryFormat({
  name: 'bibtex',
  title: 'a BibTeX file',
  signs: [
    patterns['bibtex-entry']!.regex,
    (head) =>
      (patterns['bibtex-field']!.regex.test(head) && isMostlyEntries(head)) ||
      /^@comment\s*\{jabref/im.test(head),
  ],
  ending: /^bib$/,
  parse: parseBibtex,
  encodingOf: (bytes) => {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 500));
    return knownEncoding(
      /^%\s*(?:Encoding|This file was created with JabRef[^\n]*\n%?\s*Encoding):\s*([\w-]+)/im.exec(
        head,
      )?.[1],
    );
  },
  mapping: bibtexMapping,
});
