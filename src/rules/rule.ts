import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { RuleName } from '../paper/evidence.ts';
import { compile } from './compile.ts';
import type { Program } from './compile.ts';

/** A row of a file of rules. */
export interface RuleRow {
  /** Unique in the project: evidence names it. */
  id: RuleName;
  /** For readers, what the paper says: `the paper says “we present X”`. */
  says: string;
  /** One pattern or several (see `parsePattern`), the first that matches counting. */
  match: string | string[];
  /** Patterns that make a match none where they share a token with it. */
  unless?: string | string[];
  /** Texts that the rule matches, the value between `«` and `»` where it finds one. */
  examples: string[];
  /** Texts that it must not match. */
  counterexamples?: string[];
  /** Why the rule is as it is. */
  note?: string;
}

/** A row that can be run. */
export interface Rule<Row extends RuleRow = RuleRow> {
  row: Row;
  programs: Program[];
  unless: Program[];
}

/** Rules by the steps of the field that they belong to, in the order in which they are tried. */
export type RuleFile<Row extends RuleRow = RuleRow> = Record<string, Rule<Row>[]>;

const files = new Map<string, RuleFile>();

/**
 * The rules of `rows/NAME.yaml`: lists of rows by step. Each file is read once, so that its lists are the same for all.
 *
 * @throws Error when a pattern cannot be read, naming the row.
 */
export function readRules<Row extends RuleRow = RuleRow>(name: string): RuleFile<Row> {
  const known = files.get(name) as RuleFile<Row> | undefined;
  if (known) return known;
  const text = readFileSync(new URL(`rows/${name}.yaml`, import.meta.url), 'utf8');
  const lists = Object.entries(parse(text) as Record<string, Row[]>);
  const rules = Object.fromEntries(lists.map(([step, rows]) => [step, rows.map(toRule<Row>)]));
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
