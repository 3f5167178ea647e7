import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { allRules } from './all-rules.ts';

/** What each rule that evidence may name says to readers: the rows, and the ways that are no rows. */
export function ruleNames(): Record<string, string> {
  const ways: Record<string, string> = parse(readFileSync(new URL('ways.yaml', import.meta.url), 'utf8'));
  const rows = [...allRules().values()].flat().map(({ row }) => [row.id, row.says]);
  return { ...ways, ...Object.fromEntries(rows) };
}
