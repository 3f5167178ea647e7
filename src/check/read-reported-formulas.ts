import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportSchema } from '../paper/report.ts';

/** The values seen that the split reports in `folder` name in their messages; among them formulas that failed. */
export function readReportedFormulas(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => reportSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .flatMap(({ messages }) => messages.flatMap(({ actual }) => (actual === undefined ? [] : [actual])));
}
