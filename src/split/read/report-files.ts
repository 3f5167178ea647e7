import { statSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from './read-library-state.ts';

/** The paths of all JSON files in a folder of reports, a person's own among them; folders are left out. Throws UserError. */
export function reportFiles(reports: string): string[] {
  return namesIn(reports)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(reports, name))
    .filter((path) => !statSync(path, { throwIfNoEntry: false })?.isDirectory());
}
