import type { Pattern } from './read-patterns.ts';

/** Examples of a pattern that it does not match, and counterexamples that it matches; empty if the pattern is right. */
export const failingExamples = ({ row, regex }: Pattern): string[] => [
  ...row.examples.filter((example) => !regex.test(example)),
  ...row.counterexamples.filter((example) => regex.test(example)),
];
