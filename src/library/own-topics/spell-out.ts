import type { TitledText } from './count-phrases.ts';

/** Shorter acronyms are spelled out only in the text that defines them: they mean too many things. */
const leastLength = 3;
/** A word or an acronym, and the brackets around it if nothing else is in them. */
const token = /\(([\p{L}\p{N}&+/-]+)\)|[\p{L}\p{N}][\p{L}\p{N}&+/-]*/gu;

/**
 * Texts with their acronyms spelled out, so that those that say `GRBs` and those that say `gamma-ray bursts` share a
 * phrase. An acronym counts in all texts if those that define it agree. `(GRBs)` after its expansion is left out.
 */
export function spellOut(texts: TitledText[]): TitledText[] {
  const shared = sharedMeanings(texts);
  return texts.map((text) => {
    const own = new Map((text.acronyms ?? []).map(({ abbr, expansion }) => [singular(abbr), expansion]));
    const spell = (part: string): string =>
      part.replace(token, (found: string, inBrackets: string | undefined) => {
        const abbr = singular(inBrackets ?? found);
        const expansion = own.get(abbr) ?? (abbr.length < leastLength ? undefined : shared.get(abbr));
        if (expansion === undefined) return found;
        return inBrackets === undefined ? expansion : '';
      });
    return { title: spell(text.title), abstract: spell(text.abstract) };
  });
}

/** The expansions of acronyms that mean the same in all texts that define them. */
function sharedMeanings(texts: TitledText[]): Map<string, string> {
  const meanings = new Map<string, Set<string>>();
  const expansions = new Map<string, string>();
  for (const { abbr, expansion } of texts.flatMap(({ acronyms }) => acronyms ?? [])) {
    const key = singular(abbr);
    expansions.set(key, expansion);
    meanings.set(key, (meanings.get(key) ?? new Set()).add(toKey(expansion)));
  }
  return new Map([...expansions].filter(([key]) => meanings.get(key)!.size === 1));
}

const singular = (abbr: string): string => (abbr.endsWith('s') ? abbr.replace(/(?<=\p{Lu})s$/u, '') : abbr);

const toKey = (expansion: string): string =>
  expansion
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/s$/, '');
