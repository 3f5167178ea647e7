import { createHash } from 'node:crypto';

/** A short hash of plain data, Maps and Sets: equal for values that print alike, in the same order. */
export function hashValue(value: unknown): string {
  const text = JSON.stringify(value, withCollections) ?? 'undefined';
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

function withCollections(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Set) return { set: [...value] };
  return value;
}
