import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import { fieldRows } from '../field-rows.ts';
import { fields } from '../fields.ts';
import type { Field } from '../field.ts';
import type { FieldKey } from '../fields.ts';
import { paperSchema } from '../schema.ts';
import type { PaperFrontmatter } from '../schema.ts';
import type { Fault } from './fault.ts';
import { isEmptied } from './fit-value.ts';
import { restOfLine } from './line-of.ts';
import { isBlank, keyOf, valueOf } from './read-node.ts';

/** Finds what the schema rejects, one fault for each field. `map` is the source of `frontmatter`. */
export function findRefused(yaml: string, map: YAMLMap | null, frontmatter: PaperFrontmatter): Fault[] {
  const issues = paperSchema.safeParse(frontmatter).error?.issues ?? [];
  const pairs = new Map(map?.items.map((pair) => [keyOf(pair), pair]));
  return issues.flatMap((issue, index) => {
    if (issue.path.length === 0 && issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(key, pairs.get(key)!));
    }
    const [key, ...path] = issue.path as [FieldKey, ...PropertyKey[]];
    const isFirst = issues.findIndex((other) => other.path[0] === key) === index;
    return isFirst ? [refusal(yaml, key, pairs.get(key), path)] : [];
  });
}

function unknownKey(key: string, pair: Pair): Fault {
  const isMeant = ([own, { insteadOf = [] }]: [string, Field]): boolean =>
    [own, ...insteadOf].some((name) => name.toLowerCase() === key.toLowerCase());
  const meant = fieldRows.find(isMeant)?.[0];
  const all = Object.keys(fields).join(', ');
  return {
    rule: 'unknown',
    key,
    offset: (pair.key as Node).range?.[0] ?? 0,
    reason: 'unknown field',
    actual: isScalar(pair.value) ? String(pair.value) : JSON.stringify(pair.value),
    cure: meant ? `write ${meant} instead, or remove it` : `remove it; the fields are ${all}`,
  };
}

function refusal(yaml: string, key: FieldKey, pair: Pair | undefined, path: PropertyKey[]): Fault {
  const cure = `write ${fields[key].write}`;
  if (!pair) return { rule: 'missing', key, offset: 0, reason: 'missing', actual: '', cure };
  const node = deepest(pair, path);
  const [offset, end] = node.range ?? [0, 0];
  if (path.length === 0 ? isEmptied(valueOf(node)) : isBlank(node)) {
    return {
      rule: 'missing',
      key,
      offset,
      reason: 'has no value',
      actual: yaml.slice(offset, end) || restOfLine(yaml, offset),
      cure,
    };
  }
  const actual = isScalar(node) ? String(node.value) : yaml.slice(offset, end);
  return { rule: 'invalid', key, offset, reason: 'not accepted', actual, cure };
}

/** The node at a path of the schema, or its closest parent that exists. */
function deepest({ key, value }: Pair, path: PropertyKey[]): Node {
  let node = (value ?? key) as Node;
  for (const step of path) {
    const next: unknown = isSeq(node) || isMap(node) ? node.get(step, true) : undefined;
    if (!next) break;
    node = next as Node;
  }
  return node;
}
