import { createHash } from 'node:crypto';
import type { LibraryPaper } from '../../library/types.ts';

/** Papers are in many values, and each is hashed only once; nothing changes them during a build. */
const hashes = new WeakMap<object, string>();

/** A short hash of plain data, Maps and Sets: equal for values that print alike, in the same order. */
export function hashValue(value: unknown): string {
  const known = isPaper(value) ? hashes.get(value) : undefined;
  if (known !== undefined) return known;
  const text = JSON.stringify(isPaper(value) ? toFacts(value) : value, toPlain) ?? 'undefined';
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  if (isPaper(value)) hashes.set(value, hash);
  return hash;
}

/** The key of the outermost value is empty. */
function toPlain(key: string, value: unknown): unknown {
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Set) return { set: [...value] };
  return key !== '' && isPaper(value) ? { paper: hashValue(value) } : value;
}

type Paper = Pick<LibraryPaper, 'slug' | 'data'> & Partial<LibraryPaper>;

/** A paper without what follows from its source, if the hash of that is known. */
const toFacts = (paper: Paper): object => {
  const { slug, data, file, places, source } = paper;
  return source === undefined ? paper : { slug, data, file, places, source };
};

const isPaper = (value: unknown): value is Paper =>
  typeof value === 'object' && value !== null && 'slug' in value && 'data' in value;
