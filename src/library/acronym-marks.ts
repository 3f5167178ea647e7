import type { TextMark } from '../compile/mark-text.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { LibraryPaper } from './types.ts';

/** Shorter acronyms have too many meanings: AT, WA. */
const shortest = 3;

/**
 * Links to the glossary for acronyms that an abstract does not explain but another paper does: at their first
 * occurrence, with the expansion as title. Ambiguous acronyms get no link.
 *
 * @param glossary entries by acronym
 * @param linkTo returns a URL of the site
 */
export function acronymMarks(
  { data, name }: LibraryPaper,
  setText: string,
  glossary: Pick<Map<string, GlossaryEntry>, 'get'>,
  linkTo: (path: string) => string,
): TextMark[] {
  const own = new Set([name, ...data.acronyms.flatMap(({ abbr }) => [abbr, abbr.replace(/s$/, '')])]);
  return [...firstWords(setText)].flatMap(([abbr, place]) => {
    const { id, path, meanings } = glossary.get(abbr) ?? {};
    if (!id || meanings?.length !== 1 || own.has(abbr)) return [];
    const properties = {
      href: linkTo(`${path}#${id}`),
      title: meanings[0]!.expansion,
      className: 'name',
    };
    return [{ ...place, tag: 'a' as const, properties }];
  });
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
