import { DigestError } from '../digest-error.ts';
import { detectBySigns, type Signs } from './by-signs.ts';
import type { Format } from './format.ts';

/** A format that is known by its first lines, but has no reader yet. */
interface Row extends Signs {
  name: string;
  /** How to get text of it. */
  cure: string;
}

const fromReferences =
  'in the program that wrote it, export or copy the records as text: each title with its abstract below, divided by blank lines';
const fromData = 'open what it was taken from, and copy the text of the page into a text file';

/** Names that columns of tables of papers have. */
const column =
  /^(?:(?:article |paper |document |source )?titles?|titel|titre|t[ií]tulo|authors?(?: full names)?|autor(?:en|es)?|abstract(?: note)?|summary|zusammenfassung|r[eé]sum[eé]|resumen|(?:publication )?year|jahr|date|published|doi|url|link|keywords|journal|venue|id|题目|标题|作者|摘要)$/i;

/** Whether the first line is the head row of a table of papers, its cells divided by a separator. */
const hasHeadRow =
  (separator: string) =>
  (text: string): boolean => {
    const first =
      text
        .slice(0, 5000)
        .split('\n')
        .find((line) => line.trim() !== '') ?? '';
    const cells = first.split(separator).map((cell) => cell.trim().replace(/^["']|["']$/g, ''));
    return cells.length > 2 && cells.filter((cell) => column.test(cell)).length > 1;
  };

/** Formats by their first lines; a row's place says nothing. */
const rows: Row[] = [
  { name: 'json-lines', title: 'JSON Lines', signs: [/^\s*\{.*"\s*:.*\}\s*\n\s*\{.*"\s*:/], cure: fromData },
  {
    name: 'json',
    title: 'JSON',
    signs: [/^\s*(?:\{\s*(?:"[^"\n]*"\s*:|\}\s*$)|\[\s*(?:\{\s*"|\]\s*$|"[^"\n]*"\s*,\s*"))/],
    cure: fromData,
  },
  {
    name: 'atom',
    title: 'an Atom feed',
    signs: [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<feed\b/],
    cure: fromData,
  },
  {
    name: 'rss',
    title: 'an RSS feed',
    signs: [/^\s*(?:<\?xml[^>]*>\s*)?(?:<[!?][^>]*>\s*)*<(?:rss|rdf:RDF)\b/i],
    cure: fromData,
  },
  {
    name: 'xml',
    title: 'an XML file',
    signs: [/^\s*(?:<\?xml\s|<(?:OAI-PMH|records|xml|PubmedArticleSet|mods|collection|teiCorpus|TEI)\b)/],
    cure: fromData,
  },
  {
    name: 'bibtex',
    title: 'a BibTeX file',
    signs: [
      /^\s{0,4}@(?:article|book|booklet|inbook|incollection|inproceedings|conference|manual|mastersthesis|misc|phdthesis|proceedings|techreport|unpublished|online|thesis|report|electronic|patent|dataset|software|string|comment|preamble)\s*[{(]/im,
      /^\s{0,8}(?:title|author|year|date|abstract|journal)\s*=\s*(?:[{"]|\w+\s*#)|^@comment\s*\{jabref/im,
    ],
    ending: /^bib$/,
    cure: fromReferences,
  },
  {
    name: 'csv',
    title: 'a table (CSV)',
    signs: [(text) => hasHeadRow(',')(text) || hasHeadRow(';')(text)],
    cure: fromData,
  },
  { name: 'tsv', title: 'a table (tab-separated)', signs: [hasHeadRow('\t')], cure: fromData },
  {
    name: 'yaml',
    title: 'a YAML file',
    signs: [
      /^(?:---[ \t]*\n)?(?:\s*#[^\n]*\n|\s*\n)*(?:\w+:\s*\n\s*)?- ['"]?\w+['"]?:(?: [^\n]*)?\n(?:[ \t]+[^\n]*\n)*?[ \t]+['"]?\w+['"]?:(?:\s|$)/,
    ],
    cure: fromData,
  },
];

/** Formats that are known and refused by name, with the way out. */
export const unread: Format[] = rows.map((row) => ({
  name: row.name,
  detect: (sample) => detectBySigns(row, sample),
  read: (_bytes, { file }) => {
    const message = `${file.replace(/^.*[\\/]/, '')} is ${row.title}: Offprint does not read this format yet`;
    throw new DigestError(message, { cure: row.cure, line: 1 });
  },
}));
