import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { parse } from '@retorquere/bibtex-parser';

/** A citation as an independent reader understands it; fields that it lacks are absent. */
export interface ReadCitation {
  key: string;
  title: string;
  /** Family name with its particle, given name, suffix; a name without parts has only the first. */
  authors: string[][];
  date: number[];
  venue?: string;
  arxivId?: string;
  doi?: string;
  url?: string;
  /** Sorted; some readers sort them. */
  keywords: string[];
  note?: string;
}

const present = (parts: unknown[]): string[] =>
  parts.filter(Boolean).map((part) => String(part).normalize('NFC'));
const numbers = (parts: unknown[]): number[] => present(parts).map(Number);

/**
 * Reads a BibTeX file with the parser of Better BibTeX for Zotero.
 *
 * @throws Error if it reports one, or finds text that belongs to no entry.
 */
export function readBibtex(text: string): ReadCitation[] {
  const { entries, errors, comments } = parse(text, {
    sentenceCase: { guess: false },
    english: false,
    // LaTeX knows more commands than this parser does: `\mathbb`.
    unsupported: (_command, tex) => tex,
  });
  if (errors.length + comments.length > 0) throw new Error(JSON.stringify([errors, comments]));
  return entries.map(({ key, fields }) => {
    const { author = [], year, month, day, eprint, doi, url, keywords, note } = fields;
    const authors = author.map(({ name, prefix, lastName, firstName, suffix }) =>
      name ? present([name]) : present([present([prefix, lastName]).join(' '), firstName, suffix]),
    );
    const venue = fields['journal'] ?? fields['booktitle'] ?? fields['howpublished'];
    const title = String(fields.title).normalize('NFC');
    return {
      key,
      title,
      authors,
      date: numbers([year, month, day]),
      venue,
      arxivId: eprint,
      doi,
      url,
      // The parser leaves keywords as they stand; Zotero, which also writes them so, reads the commands.
      keywords: (keywords ?? []).map((keyword) => keyword.replaceAll(/\\([&#%_$])/g, '$1')).toSorted(),
      note,
    };
  });
}

/** Reads an RIS file with Citation.js. */
export function readRis(text: string): ReadCitation[] {
  return plugins.input.chain(text).map(fromCsl);
}

/** Reads CSL-JSON. @throws Error if it is not JSON. */
export function readCslJson(text: string): ReadCitation[] {
  return JSON.parse(text).map(fromCsl);
}

function fromCsl(item: Record<string, any>): ReadCitation {
  const authors: Record<string, string>[] = item['author'] ?? [];
  return {
    key: item['id'],
    title: item['title'],
    authors: authors.map(({ literal, family, given, suffix, ...name }) =>
      present([literal ?? present([name['non-dropping-particle'], family]).join(' '), given, suffix]),
    ),
    date: numbers(item['issued']?.['date-parts'][0] ?? []),
    venue: item['container-title'],
    arxivId: /^arXiv:(.*)$/.exec(item['number'] ?? '')?.[1],
    doi: item['DOI'],
    url: item['URL'],
    keywords: (item['keyword'] ?? '').split(/, ?/).filter(Boolean).toSorted(),
    note: item['note'],
  };
}
