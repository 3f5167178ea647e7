import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isReport } from './is-report.ts';
import { reportSchema } from './report.ts';
import type { Report } from './report.ts';

/**
 * Reads the splitter's reports, sorted by digest; empty if there is no such folder. Ignores a person's own
 * files beside them. Throws on an invalid report.
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
