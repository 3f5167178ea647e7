import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { reportSchema } from './report.ts';
import type { Report } from './report.ts';

/** The splitter's reports, in order of their digests' names; empty without folder. Throws on a broken report. */
export function readReports(folder: string): Report[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => reportSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
