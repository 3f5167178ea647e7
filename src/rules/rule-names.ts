import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { allRules } from './all-rules.ts';

/**
 * The rules that evidence may name, with their descriptions: rows, and the rules in `ways.yaml` that are
 * code.
 */
export function ruleNames(): Record<string, string> {
  const ways = load(readFileSync(new URL('ways.yaml', import.meta.url), 'utf8')) as Record<string, string>;
  const rows = [...allRules().values()].flat().map(({ row }) => [row.id, row.says]);
  return { ...ways, ...Object.fromEntries(rows) };
}
