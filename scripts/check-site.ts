import { existsSync } from 'node:fs';
import { checkSite } from '../src/check/check-site.ts';
import { readReportedFormulas } from '../src/check/read-reported-formulas.ts';
import { readSite } from '../src/check/read-site.ts';
import { rules } from '../src/check/rules.ts';
import { findPlaces } from '../src/places.ts';
import { basePath } from '../src/publish/base-path.ts';
import { PublishError } from '../src/publish/publish-error.ts';
import { runCommand } from '../src/publish/run-command.ts';

function home(): string {
  const { BASE_PATH, SITE_URL } = process.env;
  return SITE_URL ? new URL(basePath(BASE_PATH), SITE_URL).href : basePath(BASE_PATH);
}

/** `npm run check:site`: judges the built site in `dist` (or OFFPRINT_OUT) by the rules of src/check. */
await runCommand(async () => {
  const { out, reports } = findPlaces();
  if (!existsSync(out)) throw new PublishError(`no built site in ${out}`, 'run: npm run build');
  const site = readSite(out, { home: home(), reportedFormulas: readReportedFormulas(reports) });
  const faults = checkSite(site);
  for (const { rule, path, message } of faults) console.error(`${rule} ${path}: ${message}`);
  const broken = new Set(faults.map(({ rule }) => rule)).size;
  console.log(`${site.pages.length} pages checked by ${Object.keys(rules).length} rules`);
  console.log(`${Object.keys(rules).length - broken} passed, ${broken} failed`);
  process.exitCode = faults.length > 0 ? 1 : 0;
});
