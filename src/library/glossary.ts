import { toKebab } from '../text/to-kebab.ts';
import { glossaryPages, glossaryPath } from './glossary-pages.ts';
import type { PaperEntry } from './types.ts';

/** An acronym with all its meanings in the library. */
export interface GlossaryEntry {
  abbr: string;
  /** Unique; empty for an acronym without ASCII letters. */
  id: string;
  /** Path of the page that it is on. */
  path: string;
  /** With the slugs of their papers; most papers first. */
  meanings: { expansion: string; slugs: string[] }[];
}

/** The meanings of an acronym, by expansion in lower-case singular. */
type Meanings = Map<string, GlossaryEntry['meanings'][number]>;

/** The acronyms of the papers in alphabetical order. Plurals share the entry of their singular. */
export function gatherGlossary(papers: PaperEntry[]): GlossaryEntry[] {
  const byAbbr = new Map<string, Meanings>();
  for (const { slug, data } of papers) {
    for (const { abbr, expansion } of data.acronyms) {
      const isPlural = /\p{Lu}s$/u.test(abbr);
      const meanings: Meanings = byAbbr.get(isPlural ? abbr.slice(0, -1) : abbr) ?? new Map();
      byAbbr.set(isPlural ? abbr.slice(0, -1) : abbr, meanings);
      const one = isPlural ? expansion.replace(/s$/, '') : expansion;
      const key = one
        .toLowerCase()
        .replace(/[\s-]+/g, ' ')
        .replace(/s$/, '');
      const meaning = meanings.get(key) ?? { expansion: one, slugs: [] };
      if (meaning.slugs.at(-1) !== slug) meaning.slugs.push(slug);
      meanings.set(key, meaning);
    }
  }
  const entries = [...byAbbr].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  const taken = new Set<string>();
  const glossary = entries.map(([abbr, meanings]) => ({
    abbr,
    id: ownId(toKebab(abbr), taken),
    path: '',
    meanings: [...meanings.values()].toSorted((a, b) => b.slugs.length - a.slugs.length),
  }));
  for (const page of glossaryPages(glossary))
    for (const entry of page.entries) entry.path = glossaryPath(page.prefix);
  return glossary;
}

function ownId(id: string, taken: Set<string>): string {
  let own = id;
  for (let count = 2; own && taken.has(own); count++) own = `${id}-${count}`;
  taken.add(own);
  return own;
}
