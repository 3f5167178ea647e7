import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { RuleName } from '../paper/evidence.ts';
import { compile } from './compile.ts';
import type { Program } from './compile.ts';

/** A rule as its file states it. */
export interface RuleRow {
  /** Unique in the project, since evidence refers to it. */
  id: RuleName;
  /** What the paper says where the rule matches, for people: `the paper says “we present X”`. */
  says: string;
  /** One pattern or several (see `parsePattern`); the first that matches counts. */
  match: string | string[];
  /** Patterns that cancel a match if they overlap it. */
  unless?: string | string[];
  /** Texts that the rule must match, with `«` and `»` around the value if it finds one. */
  examples: string[];
  /** Texts that it must not match. */
  counterexamples?: string[];
  /** Why the rule is as it is. */
  note?: string;
}

/** A rule that is ready to run. */
export interface Rule<Row extends RuleRow = RuleRow> {
  row: Row;
  programs: Program[];
  unless: Program[];
}

/** The rules of a file by the step of extraction that uses them, in the order in which they are tried. */
export type RuleFile<Row extends RuleRow = RuleRow> = Record<string, Rule<Row>[]>;

const files = new Map<string, RuleFile>();

/**
 * The rules of `rows/NAME.yaml`: lists of rules by step. Each file is read only once, so the lists are
 * identical for all callers.
 *
 * @throws Error with the id of the row if a pattern is invalid.
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
