import { hash } from 'node:crypto';
import type { LibraryPaper } from '../../library/types.ts';

/** Papers and long lists are in many values, and each is hashed only once; nothing changes them during a build. */
const hashes = new WeakMap<object, string>();
/** The papers of a topic are listed in what each of them shows of it. */
const longList = 30;

/** A short hash of plain data, Maps and Sets: equal for values that print alike, in the same order. */
export function hashValue(value: unknown): string {
  if (!isShared(value)) return hashOf(value);
  const known = hashes.get(value) ?? hashOf(isPaper(value) ? toFacts(value) : value);
  hashes.set(value, known);
  return known;
}

const hashOf = (value: unknown): string =>
  hash('sha256', JSON.stringify(value, toPlain) ?? 'undefined', 'base64url').slice(0, 22);

/** The key of the outermost value is empty. */
function toPlain(key: string, value: unknown): unknown {
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Set) return { set: [...value] };
  return key !== '' && isShared(value) ? { hash: hashValue(value) } : value;
}

type Paper = Pick<LibraryPaper, 'slug' | 'data'> & Partial<LibraryPaper>;

/** A paper without what follows from its source, if the hash of that is known. */
const toFacts = (paper: Paper): object => {
  const { slug, data, file, places, source } = paper;
  return source === undefined ? paper : { slug, data, file, places, source };
};

const isShared = (value: unknown): value is object =>
  isPaper(value) || (Array.isArray(value) && value.length >= longList);

const isPaper = (value: unknown): value is Paper =>
  typeof value === 'object' && value !== null && 'slug' in value && 'data' in value;
