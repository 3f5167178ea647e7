import { isScalar, visit } from 'yaml';
import type { Document, Node, Pair, Scalar } from 'yaml';
import type { Fault } from './fault.ts';
import { lineOf, restOfLine } from './line-of.ts';
import { quotingCure } from './quoting-cure.ts';
import { keyOf } from './read-node.ts';

/**
 * Finds texts of which YAML silently drops a part, because it reads it as syntax: a first word that begins
 * with `&`, `*` or `!`, and everything from ` #5` on. A real comment has a space after its `#`.
 */
export function findMisread(yaml: string, document: Document): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Pair: (_key, pair) => {
      const key = keyOf(pair);
      if (isCutByNumberSign(pair.value)) {
        const offset = pair.value.range![0];
        const actual = restOfLine(yaml, offset);
        const reason = 'a value with a # after a space needs quotation marks';
        faults.push({ rule: 'yaml', key, offset, reason, actual, cure: quotingCure(key, actual) });
      }
      const sign = signOf(pair.value);
      if (!sign) return;
      const offset = yaml.indexOf(sign, endOf(pair));
      const actual = restOfLine(yaml, offset);
      const reason = `a value that begins with ${sign[0]} needs quotation marks`;
      faults.push({ rule: 'yaml', key, offset, reason, actual, cure: quotingCure(key, actual) });
    },
    Seq: (_key, { items }) => {
      for (const item of items) {
        if (isCutByNumberSign(item)) {
          const offset = item.range![0];
          const reason = 'a value with a # after a space needs quotation marks';
          const cure = 'put quotation marks around it';
          faults.push({ rule: 'yaml', offset, reason, actual: restOfLine(yaml, offset), cure });
        }
        const sign = signOf(item);
        if (!sign) continue;
        const offset = yaml.indexOf(sign, Math.max(0, ((item as Node).range?.[0] ?? 0) - sign.length - 1));
        const reason = `a value that begins with ${sign[0]} needs quotation marks`;
        const cure = 'put quotation marks around it';
        faults.push({ rule: 'yaml', offset, reason, actual: lineOf(yaml, offset).trim(), cure });
      }
    },
  });
  return faults;
}

/** Whether YAML reads the end of a text as a comment although no space follows the `#`: `Issue #5`. */
const isCutByNumberSign = (node: unknown): node is Scalar =>
  isScalar(node) && node.type === 'PLAIN' && /^\S/.test(node.comment ?? '');

/** An anchor, alias or tag as written. */
function signOf(node: unknown): string | undefined {
  const { anchor, tag, source } = (node ?? {}) as { anchor?: string; tag?: string; source?: string };
  if (anchor) return `&${anchor}`;
  if (tag?.startsWith('!')) return tag;
  return source !== undefined && !isScalar(node) ? `*${source}` : undefined;
}

const endOf = (pair: Pair): number => (pair.key as Node).range?.[1] ?? 0;

/** Finds keys that occur twice in one record. */
export function findRepeated(yaml: string, document: Document): Fault[] {
  const faults: Fault[] = [];
  const lineAt = (offset: number): number => yaml.slice(0, offset).split('\n').length + 1;
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Map<string, number>();
      for (const pair of items) {
        const key = keyOf(pair);
        const offset = (pair.key as Node).range?.[0] ?? 0;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, offset);
        else {
          const cure = `keep one of lines ${lineAt(first)} and ${lineAt(offset)}`;
          faults.push({
            rule: 'duplicate',
            key,
            offset,
            reason: 'given twice',
            actual: String(pair.value),
            cure,
          });
        }
      }
    },
  });
  return faults;
}
