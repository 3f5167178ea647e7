import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { compile } from './compile.ts';
import { shareRules } from './openings.ts';
import type { Rule, RuleFile, RuleRow } from './rule.ts';

const files = new Map<string, RuleFile>();

/**
 * The rules of `rows/NAME.yaml`: lists of rules by step. Each file is read only once, so the lists are
 * identical for all callers, and all lists are looked up in a text together. js-yaml reads them, since it is ten times as
 * fast as `yaml`.
 *
 * @throws Error with the id of the row if a pattern is invalid.
 */
export function readRules<Row extends RuleRow = RuleRow>(name: string): RuleFile<Row> {
  const known = files.get(name) as RuleFile<Row> | undefined;
  if (known) return known;
  const text = readFileSync(new URL(`rows/${name}.yaml`, import.meta.url), 'utf8');
  const lists = Object.entries(load(text) as Record<string, Row[]>);
  const rules = Object.fromEntries(lists.map(([step, rows]) => [step, rows.map(toRule<Row>)]));
  shareRules(Object.values(rules) as Rule[][]);
  files.set(name, rules as RuleFile);
  return rules;
}

function toRule<Row extends RuleRow>(row: Row): Rule<Row> {
  try {
    return { row, programs: [row.match].flat().map(compile), unless: [row.unless ?? []].flat().map(compile) };
  } catch (error) {
    throw new Error(`rule ${row.id}: ${(error as Error).message}`, { cause: error });
  }
}
