import type { RuleName } from '../paper/evidence.ts';
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
