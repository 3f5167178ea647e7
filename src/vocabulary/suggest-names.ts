import { nameKindTable, nameKinds } from '../paper/name-kinds.ts';
import { fold } from './fold.ts';
import { nameOf } from './name-of.ts';
import type { NameKind, Vocabulary } from './types.ts';

/** A page to look for names in: the fields that hold some, and the abstract's text. */
export interface SuggestingPage {
  data: { datasets?: string[]; models?: string[]; methods?: string[]; acronyms?: { abbr: string }[] };
  text: string;
}

/** A name that the vocabulary lacks. */
export interface Suggestion {
  name: string;
  /** Papers with it. */
  count: number;
  /** What extraction took it for; absent where only its form speaks for a name. */
  kind?: NameKind;
}

/** Capitals or digits inside of a word: `GSM8K`, `DeepFM`, `LLaMA-2`. */
const nameLike = /(?<![\p{L}\p{N}-])(?=\p{L}*\p{Lu})[\p{L}\p{N}]+(?:[-+][\p{L}\p{N}]+)*(?![\p{L}\p{N}-])/gu;
const looksLikeName = /^\p{L}+(?:\p{Ll}\p{Lu}|\p{Lu}\p{Lu}|\d)|^\p{Lu}{2,}$/u;
const fewestByForm = 2;

/**
 * Names for a person to take into the vocabulary: those that extraction found by form and context, and words with
 * the form of a name that stand in two papers at least; most papers first, then by name.
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
