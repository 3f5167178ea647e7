import { allRules } from '../../rules/all-rules.ts';
import { failingExamples } from '../../rules/failing-examples.ts';
import type { Rule } from '../../rules/rule.ts';
import { looksLike } from '../../rules/looks-like.ts';
import { shapes } from '../../rules/shapes.ts';

/** A rule that is broken in one place, and whether an example beside it fails then. */
export interface Mutant {
  /** What is broken, `RULE without match 1`. */
  name: string;
  isNoticed: () => boolean;
}

/**
 * Every rule made never to match: each pattern of each row, each of its exceptions, each shape. Only the examples
 * beside the rule count, no comparison with what was found before.
 */
export function mutateRules(): Mutant[] {
  const rules = [...allRules().values()].flat();
  return [...rules.flatMap(mutantsOf), ...Object.keys(shapes).map(shapeMutant)];
}

const mutantsOf = (rule: Rule): Mutant[] => [
  ...rule.programs.map((_, at) => ({
    name: `${rule.row.id} without match ${at + 1}`,
    isNoticed: () => failingExamples({ ...rule, programs: rule.programs.toSpliced(at, 1) }).length > 0,
  })),
  ...rule.unless.map((_, at) => ({
    name: `${rule.row.id} without unless ${at + 1}`,
    isNoticed: () => failingExamples({ ...rule, unless: rule.unless.toSpliced(at, 1) }).length > 0,
  })),
];

/** A shape that no word has: one of its examples has to say that some should. */
const shapeMutant = (name: string): Mutant => ({
  name: `the shape ${name} of no word`,
  isNoticed: () => shapes[name]!.examples.some((word) => looksLike(word, name)),
});
