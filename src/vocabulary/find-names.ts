import { nameIndex, wordParts } from './name-index.ts';
import type { WordPart } from './name-index.ts';
import type { TextRange } from '../paper/sentences.ts';
import type { Name, NameKind, Vocabulary } from './types.ts';
import { variantLength } from './variant.ts';

/** A name of the vocabulary where a text has it. */
export interface FoundName {
  name: Name;
  /** As written, variant included: `LLaMA-2-70B`. */
  surface: string;
  start: number;
  end: number;
}

/** The names of the vocabulary that a text holds, in order; of names within each other the longest. */
export function findNames(text: string, vocabulary: Vocabulary): FoundName[] {
  const parts = wordParts(text);
  const found: FoundName[] = [];
  for (let first = 0; first < parts.length; first++) {
    const names = longestAt(text, parts, first, vocabulary);
    if (names.length === 0) continue;
    found.push(...names);
    while (parts[first + 1] && parts[first + 1]!.start < names[0]!.end) first++;
  }
  return found;
}

function longestAt(text: string, parts: WordPart[], first: number, vocabulary: Vocabulary): FoundName[] {
  const { bySpelling, longest } = nameIndex(vocabulary.names);
  const start = parts[first]!.start;
  if (!mayBegin(text, start)) return [];
  let key = '';
  let best: FoundName[] = [];
  for (let last = first; last < parts.length && last < first + longest + 2; last++) {
    if (last > first && !isJoint(text.slice(parts[last - 1]!.end, parts[last]!.start))) break;
    key += parts[last]!.text.normalize('NFKC').toLowerCase();
    const found = namesFor(text, start, parts[last]!.end, bySpelling, key, vocabulary);
    if (found.length > 0) best = found;
  }
  return best;
}

function namesFor(
  text: string,
  start: number,
  stop: number,
  bySpelling: Map<string, Name[]>,
  key: string,
  { names }: Vocabulary,
): FoundName[] {
  const known = bySpelling.get(key) ?? (key.endsWith('s') ? bySpelling.get(key.slice(0, -1)) : undefined);
  if (!known || names.length === 0) return [];
  return known
    .map((name) => {
      const end = stop + variantLength(text.slice(stop, stop + 40), name.kind);
      return { name, surface: text.slice(start, end), start, end };
    })
    .filter(({ end }) => mayEnd(text, end))
    .filter(({ name }) => isSpelledLike(text.slice(start, stop), name) && hasContext(text, name))
    .filter(
      (found) => found.end > stop || !plainWord.test(found.name.name) || hasCompany(text, found, found.name),
    );
}

/** A word like any other but for its capital: `Mistral`, `Quality`. */
const plainWord = /^\p{Lu}?\p{Ll}+$/u;

const isJoint = (gap: string): boolean => /^[-_ .'’]?$/.test(gap);

/** Not inside a word, nor after the hyphen of another name (`Fast-SAM`). */
function mayBegin(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  return (
    !/[\p{L}\p{N}@_.]$/u.test(before) &&
    !/\p{Lu}[\p{L}\p{N}]*-$/u.test(before) &&
    !/https?:\/\/\S*$/.test(before)
  );
}

/** Not inside a word, nor before the hyphen of a longer name (`LoRA-GA`); `LoRA-based` is LoRA. */
function mayEnd(text: string, end: number): boolean {
  return !/^(?:[\p{L}\p{N}_]|-\p{Lu}[\p{L}\p{N}]|[+#](?!\w))/u.test(text.slice(end, end + 3));
}

/** Short names and names of ordinary words by their case; longer ones in any, for authors write `imagenet` too. */
function isSpelledLike(surface: string, { name, spellings, context }: Name): boolean {
  const singular = surface.replace(/s$/, '');
  const exact = [name, ...spellings].some(
    (spelling) => sameCase(spelling, surface) || sameCase(spelling, singular),
  );
  if (exact) return /[\p{Lu}\p{N}]/u.test(surface) || surface === name;
  if (context.length > 0 || / \p{L}/u.test(name) || plainWord.test(surface) || /\s\p{L}/u.test(surface)) {
    return false;
  }
  return name.length > 4 && /\p{N}|\p{Lu}/u.test(surface);
}

const sameCase = (spelling: string, surface: string): boolean =>
  spelling.replace(/[-_ .]/g, '') === surface.replace(/[-_ .]/g, '');

const kindWords: Record<NameKind, RegExp> = {
  dataset: /\b(?:data\s?sets?|benchmarks?|corpus|corpora|tasks?|suites?|environments?|data)\b/i,
  model:
    /\b(?:models?|LLMs?|VLMs?|networks?|backbones?|architectures?|checkpoints?|famil(?:y|ies)|variants?)\b/i,
  method: /\b(?:methods?|algorithms?|optimizers?|techniques?|approach(?:es)?|baselines?|frameworks?)\b/i,
};

/** A name that is a plain word needs a word of its kind, or something of a name's look, close by. */
function hasCompany(text: string, { start, end }: TextRange, { kind }: Name): boolean {
  const around = `${text.slice(Math.max(0, start - 45), start)} ${text.slice(end, end + 45)}`;
  return kindWords[kind].test(around) || /\p{Ll}\p{Lu}|\p{Lu}\p{L}*-?\d/u.test(around);
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
