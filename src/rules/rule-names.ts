import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { allRules } from './all-rules.ts';

/**
 * The rules that evidence may name, with their descriptions: rows, and the rules in `ways.yaml` that are
 * code.
 */
export function ruleNames(): Record<string, string> {
  const ways: Record<string, string> = parse(readFileSync(new URL('ways.yaml', import.meta.url), 'utf8'));
  const rows = [...allRules().values()].flat().map(({ row }) => [row.id, row.says]);
  return { ...ways, ...Object.fromEntries(rows) };
}
