import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { showPath } from '../text/show-path.ts';
import { isReport } from './is-report.ts';
import { reportSchema } from './report.ts';
import type { Report } from './report.ts';
import { UserError } from './user-error.ts';

/**
 * Reads the splitter's reports, sorted by digest; empty if there is no such folder. Ignores a person's own
 * files beside them. Reads reports of earlier versions too.
 *
 * @throws UserError for an invalid report.
 */
export function readReports(folder: string): Report[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map(({ name }) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ name, text }) => isReport(name, text))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, text }) => readReport(JSON.parse(text), showPath(join(folder, name))));
}

function readReport(found: Record<string, unknown>, shown: string): Report {
  const { furniture, boilerplate = furniture, ...rest } = found;
  const { data, error } = reportSchema.safeParse({ ...rest, boilerplate });
  if (data) return data;
  throw new UserError(
    `${shown} is not a valid report: ${z.prettifyError(error).replaceAll(/\s+/g, ' ')}`,
    'delete it and run: npm run split',
  );
}
