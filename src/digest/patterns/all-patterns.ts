import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { type Pattern, readPatterns } from './read-patterns.ts';

/** A pattern, and the file that it stands in. */
export interface FiledPattern extends Pattern {
  file: string;
}

/** All patterns, in the order of their files. */
export function allPatterns(): FiledPattern[] {
  const files = globSync('*.yaml', { cwd: import.meta.dirname }).map((file) => basename(file, '.yaml'));
  return files
    .toSorted()
    .flatMap((file) => Object.values(readPatterns(file)).map((pattern) => ({ ...pattern, file })));
}
