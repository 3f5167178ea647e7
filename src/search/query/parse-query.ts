import type { FilterKey } from '../../paper/field-rows.ts';

/** The parts of a query. */
export interface ParsedQuery {
  /** Words in order, as typed. */
  words: string[];
  /** Quoted phrases, without their quotes. */
  phrases: string[];
  /** Words and phrases that must not occur (`-word`, `-"two words"`). */
  without: string[];
  /** Facet values to require (`topic:quantization`) or exclude (`-topic:quantization`). */
  facets: { name: string; value: string; exclude: boolean }[];
}

/** Pagefind's filters, the facets of papers. Only their type is imported, to keep the table out of browsers. */
const filters: Record<FilterKey | 'digest', true> = {
  author: true,
  year: true,
  venue: true,
  topic: true,
  dataset: true,
  model: true,
  method: true,
  code: true,
  contribution: true,
  digest: true,
};

/** Facets that a query may filter by, named like Pagefind's filters. */
export const facetNames = Object.keys(filters) as (keyof typeof filters)[];

const parts = new RegExp(
  String.raw`(?<=^|\s)(-?)(?:(${facetNames.join('|')}):(?:"([^"]*)"|(\S+))|["“”]([^"“”]+)["“”])(?=\s|$)|(\S+)`,
  'giu',
);

/** Parses a query. Whatever is not an operator is a word; no query is an error. */
export function parseQuery(typed: string): ParsedQuery {
  const query: ParsedQuery = { words: [], phrases: [], without: [], facets: [] };
  for (const [, minus, name, quoted, plain, phrase, word] of typed.matchAll(parts)) {
    if (name)
      query.facets.push({ name: name.toLowerCase(), value: quoted ?? plain!, exclude: minus === '-' });
    else if (phrase) (minus ? query.without : query.phrases).push(phrase.trim());
    else if (/^-\p{L}/u.test(word!)) query.without.push(word!.slice(1));
    else query.words.push(word!.replace(/(?<=.)[,;:!?.]+$/, ''));
  }
  return query;
}
