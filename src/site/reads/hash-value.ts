import { createHash } from 'node:crypto';

/** Papers are in many values, and each is hashed only once; nothing changes them during a build. */
const hashes = new WeakMap<object, string>();

/** A short hash of plain data, Maps and Sets: equal for values that print alike, in the same order. */
export function hashValue(value: unknown): string {
  const known = isPaper(value) ? hashes.get(value) : undefined;
  if (known !== undefined) return known;
  const text = JSON.stringify(value, toPlain) ?? 'undefined';
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

const isPaper = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'slug' in value && 'data' in value;
