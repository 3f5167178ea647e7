import { memo } from '../text/memo.ts';
import { fold } from './fold.ts';
import type { Name } from './types.ts';

/** Names by folded spelling, for looking up series of words. */
export interface NameIndex {
  bySpelling: Map<string, Name[]>;
  /** All prefixes of the folded spellings. */
  beginnings: Set<string>;
  /** Whether a name may begin with a part as written: most words are in none. */
  mayBeName: (part: string) => boolean;
}

/** The most parts to remember. */
const most = 50_000;

const indexes = new WeakMap<Name[], NameIndex>();

/** The index of a list of names, built once for each list. */
export function nameIndex(names: Name[]): NameIndex {
  const known = indexes.get(names);
  if (known) return known;
  const bySpelling = new Map<string, Name[]>();
  const beginnings = new Set<string>();
  for (const name of names) {
    for (const spelling of new Set([name.name, ...name.spellings])) {
      const key = fold(spelling);
      bySpelling.set(key, [...(bySpelling.get(key) ?? []).filter((other) => other !== name), name]);
      for (let length = 1; length <= key.length; length++) beginnings.add(key.slice(0, length));
    }
  }
  const mayBeName = memo(most, (part) => {
    const key = toKey(part);
    return beginnings.has(key) || (key.endsWith('s') && bySpelling.has(key.slice(0, -1)));
  });
  const index = { bySpelling, beginnings, mayBeName };
  indexes.set(names, index);
  return index;
}

const isAscii = /^[\x20-\x7e]*$/;

/** What a part adds to a folded spelling. */
export const toKey = (part: string): string =>
  (isAscii.test(part) ? part : part.normalize('NFKC')).toLowerCase();

/** A run of letters, of digits or of distinctive signs. */
export interface WordPart {
  text: string;
  start: number;
  end: number;
}

/** The parts of a text that spellings consist of. */
export function wordParts(text: string): WordPart[] {
  return [...text.matchAll(/\p{L}+|\p{N}+|[#+&]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
