import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { YamlValue } from './read-plain-yaml.ts';

/** A YAML node as a value. */
export function valueOf(node: unknown): YamlValue {
  if (isBlank(node)) return null;
  if (isSeq(node)) return node.items.map(valueOf);
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [keyOf(pair), valueOf(pair.value)]));
  return isScalar(node) ? String(node.value) : String(node as Node);
}

/** Whether a node has no value: `venue:`, `venue: null`, `venue: ~`. */
export function isBlank(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  return isScalar(node) && node.type === 'PLAIN' && /^(|~|null|Null|NULL)$/.test(String(node.value));
}

/** The key of a pair as text. */
export const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));
