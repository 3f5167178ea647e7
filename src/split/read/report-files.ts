import { statSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from './read-library-state.ts';

/** Paths of all JSON files in the reports folder, including a person's own. Throws UserError. */
export function reportFiles(reports: string): string[] {
  return namesIn(reports)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(reports, name))
    .filter((path) => !statSync(path, { throwIfNoEntry: false })?.isDirectory());
}
