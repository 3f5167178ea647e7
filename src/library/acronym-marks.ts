import type { TextMark } from '../compile/mark-text.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { LibraryPaper } from './types.ts';

/** Shorter acronyms have too many meanings: AT, WA. */
const shortest = 3;

/**
 * Links to the glossary for acronyms that an abstract does not explain but another paper does: at their first
 * occurrence, with the expansion as title. Ambiguous acronyms get no link. `linkTo` returns a URL of the site.
 */
export function acronymMarks(
  { data, name }: LibraryPaper,
  setText: string,
  glossary: GlossaryEntry[],
  linkTo: (path: string) => string,
): TextMark[] {
  const own = new Set([name, ...data.acronyms.flatMap(({ abbr }) => [abbr, abbr.replace(/s$/, '')])]);
  const entries = byAbbr(glossary);
  return [...firstWords(setText)].flatMap(([abbr, place]) => {
    const { id, meanings } = entries.get(abbr) ?? {};
    if (!id || meanings?.length !== 1 || own.has(abbr)) return [];
    const properties = {
      href: linkTo(`glossary/#${id}`),
      title: meanings[0]!.expansion,
      className: 'name',
    };
    return [{ ...place, tag: 'a' as const, properties }];
  });
}

const indexes = new WeakMap<GlossaryEntry[], Map<string, GlossaryEntry>>();

/** The entries of a glossary by acronym; all pages share one glossary, so it is indexed once. */
function byAbbr(glossary: GlossaryEntry[]): Map<string, GlossaryEntry> {
  const known = indexes.get(glossary) ?? new Map(glossary.map((entry) => [entry.abbr, entry]));
  indexes.set(glossary, known);
  return known;
}

/** Possible acronyms, without the plural `s`, and the place of their first occurrence, with it. */
function firstWords(text: string): Map<string, { start: number; end: number }> {
  const words = new Map<string, { start: number; end: number }>();
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]*\p{Lu}{2}[\p{L}\p{N}]*/gu)) {
    const single = word.replace(/(?<=\p{Lu})s$/u, '');
    if (single.length < shortest || words.has(single)) continue;
    words.set(single, { start: index, end: index + word.length });
  }
  return words;
}
