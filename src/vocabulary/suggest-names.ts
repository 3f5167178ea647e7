import { nameKindTable, nameKinds } from '../paper/name-kinds.ts';
import { fold } from './fold.ts';
import { nameOf } from './name-of.ts';
import type { NameKind, Vocabulary } from './types.ts';

/** A page to search for names: the fields that contain names, and the text of the abstract. */
export interface SuggestingPage {
  data: { datasets?: string[]; models?: string[]; methods?: string[]; acronyms?: { abbr: string }[] };
  text: string;
}

/** A name that is missing from the vocabulary. */
export interface Suggestion {
  name: string;
  /** The number of papers that have it. */
  count: number;
  /** The kind under which it was extracted; absent if it only looks like a name. */
  kind?: NameKind;
}

/** Words with a capital letter; `looksLikeName` decides which are names: `GSM8K`, `DeepFM`, `LLaMA-2`. */
const nameLike = /(?<![\p{L}\p{N}-])(?=\p{L}*\p{Lu})[\p{L}\p{N}]+(?:[-+][\p{L}\p{N}]+)*(?![\p{L}\p{N}-])/gu;
const looksLikeName = /^\p{L}+(?:\p{Ll}\p{Lu}|\p{Lu}\p{Lu}|\d)|^\p{Lu}{2,}$/u;
const fewestByForm = 2;

/**
 * Suggests names to add to the vocabulary: names that were extracted, and words that look like names and
 * occur in at least two papers; sorted by number of papers, then by name.
 */
export function suggestNames(pages: SuggestingPage[], vocabulary: Vocabulary): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { data, text } of pages) {
    const named = namesOf(data);
    const acronyms = new Set((data.acronyms ?? []).map(({ abbr }) => fold(abbr)));
    const byForm = [...text.replace(/https?:\S+/g, '').matchAll(nameLike)]
      .map(([name]) => ({ name }))
      .filter(({ name }) => looksLikeName.test(name) && !acronyms.has(fold(name)));
    const own = new Map([...byForm, ...named].map((entry) => [fold(entry.name), entry]));
    for (const [key, entry] of own) {
      if (isKnown(entry.name, vocabulary)) continue;
      const known = found.get(key);
      found.set(key, { ...known, ...entry, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...found.values()]
    .filter(({ kind, count }) => kind || count >= fewestByForm)
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
}

function namesOf(data: SuggestingPage['data']): Omit<Suggestion, 'count'>[] {
  return nameKinds.flatMap((kind) => (data[nameKindTable[kind].field] ?? []).map((name) => ({ name, kind })));
}

function isKnown(name: string, vocabulary: Vocabulary): boolean {
  return vocabulary.notNames.has(name) || nameKinds.some((kind) => nameOf(vocabulary, name, kind));
}
