import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isReport } from './is-report.ts';
import { reportSchema } from './report.ts';
import type { Report } from './report.ts';

/**
 * The splitter's reports, in order of their digests' names; empty without folder. A person's own files beside them
 * are left out. Throws on a report whose form is broken.
 */
export function readReports(folder: string): Report[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map(({ name }) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ name, text }) => isReport(name, text))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ text }) => reportSchema.parse(JSON.parse(text)));
}
