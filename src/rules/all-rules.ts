import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { readRules } from './read-rules.ts';
import type { Rule } from './rule.ts';

/** All rules of the project by file, in the order of the files. */
export function allRules(): Map<string, Rule[]> {
  const files = readdirSync(new URL('rows/', import.meta.url)).toSorted();
  const names = files.map((file) => basename(file, '.yaml'));
  return new Map(names.map((name) => [name, Object.values(readRules(name)).flat()]));
}
