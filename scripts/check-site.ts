import { existsSync } from 'node:fs';
import { checkSite } from '../src/dev/check/check-site.ts';
import { readReportedFormulas } from '../src/dev/check/read-reported-formulas.ts';
import { readSite } from '../src/dev/check/read-site.ts';
import { rules } from '../src/dev/check/rules.ts';
import type { Fault } from '../src/dev/check/types.ts';
import { findPlaces } from '../src/system/find-places.ts';
import { basePath } from '../src/publish/base-path.ts';
import { UserError } from '../src/paper/user-error.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { siteOrigin } from '../src/publish/site-origin.ts';

function home(): string {
  const { BASE_PATH, SITE_URL } = process.env;
  return (siteOrigin(SITE_URL) ?? '') + basePath(BASE_PATH);
}

const SHOWN = 3;

/** Faults with the files they are in: one of a layout is in every page. */
function groupFaults(faults: Fault[]): [fault: string, paths: string][] {
  const groups = Map.groupBy(faults, ({ rule, message }) => `${rule}: ${message}`);
  return [...groups].map(([fault, same]) => {
    const paths = same.slice(0, SHOWN).map(({ path }) => path);
    const others = same.length - paths.length;
    return [fault, paths.join(', ') + (others > 0 ? ` and ${others} more` : '')];
  });
}

const usage = `Usage: npm run check:site

Judges the built site in dist, or in OFFPRINT_OUT, by the rules of src/dev/check.`;

/** `npm run check:site`: see `usage`. */
await runCommand(async () => {
  readArguments({}, usage);
  const { out, reports } = findPlaces();
  if (!existsSync(out)) throw new UserError(`no built site in ${out}`, 'run: npm run build');
  const site = readSite(out, { home: home(), reportedFormulas: readReportedFormulas(reports) });
  const faults = checkSite(site);
  for (const [fault, paths] of groupFaults(faults)) console.error(`${fault}\n    in ${paths}`);
  const broken = new Set(faults.map(({ rule }) => rule)).size;
  console.log(`${site.pages.length} pages checked by ${Object.keys(rules).length} rules`);
  console.log(`${Object.keys(rules).length - broken} passed, ${broken} failed`);
  process.exitCode = faults.length > 0 ? 1 : 0;
});
