import { wordsOf } from '../rules/lexicon.ts';
import { matchesWord } from '../rules/matches-word.ts';
import { isPlainWord, isSpelledLike } from './is-spelled-like.ts';
import { nameIndex, toKey, wordParts } from './name-index.ts';
import type { NameIndex, WordPart } from './name-index.ts';
import type { TextRange } from '../text/sentences.ts';
import type { Name, NameKind, Vocabulary } from './types.ts';
import { variantLength } from './variant.ts';

/** A name of the vocabulary, found in a text. */
export interface FoundName {
  name: Name;
  /** As written, with its variant: `LLaMA-2-70B`. */
  surface: string;
  start: number;
  end: number;
}

/** Finds names of the vocabulary, in text order; of nested names, the longest. */
export function findNames(text: string, vocabulary: Vocabulary): FoundName[] {
  const index = nameIndex(vocabulary.names);
  const parts = wordParts(text);
  const found: FoundName[] = [];
  for (let first = 0; first < parts.length; first++) {
    if (!index.mayBeName(parts[first]!.text)) continue;
    const names = longestAt(text, parts, first, index);
    if (names.length === 0) continue;
    found.push(...names);
    while (parts[first + 1] && parts[first + 1]!.start < names[0]!.end) first++;
  }
  return found;
}

function longestAt(text: string, parts: WordPart[], first: number, index: NameIndex): FoundName[] {
  const { bySpelling, beginnings } = index;
  const { start } = parts[first]!;
  let key = '';
  let best = none;
  for (let at = first; at < parts.length; at++) {
    if (at > first && !isJoint(text.slice(parts[at - 1]!.end, parts[at]!.start))) break;
    key += toKey(parts[at]!.text);
    const found = namesFor(text, start, parts[at]!.end, bySpelling, key);
    if (found.length > 0) best = found;
    if (!beginnings.has(key)) break;
  }
  return best.length > 0 && mayBegin(text, start) ? best : none;
}

const none: FoundName[] = [];

function namesFor(
  text: string,
  start: number,
  stop: number,
  bySpelling: Map<string, Name[]>,
  key: string,
): FoundName[] {
  const known = namesOf(bySpelling, key, text[stop - 1] === 's');
  if (known.length === 0) return none;
  return known
    .map((name) => {
      const end = stop + variantLength(text.slice(start, stop), text.slice(stop, stop + 40), name.kind);
      return { name, surface: text.slice(start, end), start, end };
    })
    .filter(({ end }) => mayEnd(text, end))
    .filter(({ name }) => isSpelledLike(text.slice(start, stop), name) && hasContext(text, name))
    .filter(
      (found) =>
        found.end > stop ||
        found.name.context.length > 0 ||
        !isPlainWord(found.name.name) ||
        hasCompany(text, found, found.name),
    );
}

/** The names with a folded spelling. Data sets have no plural: `DTDs` is not DTD. */
function namesOf(bySpelling: Map<string, Name[]>, key: string, mayBePlural: boolean): Name[] {
  const exact = bySpelling.get(key);
  if (exact || !mayBePlural) return exact ?? noNames;
  return (bySpelling.get(key.slice(0, -1)) ?? noNames).filter(({ kind }) => kind !== 'dataset');
}

const noNames: Name[] = [];

const isJoint = (gap: string): boolean => /^[-_ .'’]?$/.test(gap);

/** Whether a name may begin here: not inside a word, nor after the hyphen of another name (`Fast-SAM`). */
function mayBegin(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  return (
    !/[\p{L}\p{N}@_.]$/u.test(before) &&
    !/\p{Lu}[\p{L}\p{N}]*-$/u.test(before) &&
    !/https?:\/\/\S*$/.test(before)
  );
}

/**
 * Whether a name may end here: not inside a word, nor before the hyphen of a longer name (`LoRA-GA`);
 * `LoRA-based` is LoRA.
 */
function mayEnd(text: string, end: number): boolean {
  return !/^(?:[\p{L}\p{N}_]|\.\d|-\p{Lu}[\p{L}\p{N}]|[+#](?!\w))/u.test(text.slice(end, end + 3));
}

const kindWords: Record<NameKind, (word: string) => boolean> = {
  dataset: matchesWord(wordsOf('DATASET_NEAR')),
  model: matchesWord(wordsOf('MODEL_NEAR')),
  method: matchesWord(wordsOf('METHOD_NEAR')),
};

/**
 * Whether a word of its kind, or something that looks like a name, is close to a name that is an ordinary
 * word.
 */
function hasCompany(text: string, { start, end }: TextRange, { kind }: Name): boolean {
  const around = `${text.slice(Math.max(0, start - 45), start)} ${text.slice(end, end + 45)}`;
  const words = around.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.some(kindWords[kind]) || /\p{Ll}\p{Lu}|\p{Lu}\p{L}*-?\d/u.test(around);
}

function hasContext(text: string, { context }: Name): boolean {
  return context.length === 0 || context.some((word) => hasWord(text, word));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? ' '))
      return true;
  }
  return false;
}
