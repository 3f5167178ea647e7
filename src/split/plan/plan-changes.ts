import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isReport } from '../../paper/is-report.ts';
import { pageFile } from '../../paper/page-files.ts';
import type { Report } from '../../paper/report.ts';
import type { Places } from '../../system/find-places.ts';
import { writeManifest } from '../manifest.ts';
import type { Plan } from './plan-pages.ts';
import { namesIn, readIfThere } from '../read/read-library-state.ts';
import { reportFiles } from '../read/report-files.ts';
import { showPath } from '../../text/show-path.ts';
import { UserError } from '../../paper/user-error.ts';
import type { Change } from '../write/write-changes.ts';

/** Files that a run would change. */
export interface Changes {
  /** Manifest, pages and reports; empty if the library is as it should be. */
  library: Change[];
  /** Those and the splitter's new pages beside pages that a person has edited, in the order in which to change them. */
  ordered: Change[];
}

/**
 * What of a plan is not on the disk yet. All is written between two manifests: the first knows what is coming, the
 * last says that it has come, so that a run that is killed in between is finished by the next.
 *
 * @param isWhole whether the run has all digests: reports of others are removed
 */
export function planChanges(plan: Plan, reports: Report[], places: Places, isWhole: boolean): Changes {
  const pages = plan.pages
    .filter(({ action }) => ['create', 'update', 'remove'].includes(action))
    .map(({ slug, page }) => ({ path: pageFile(places.papers, slug), content: page }));
  const pending = pages.length > 0 ? [{ path: places.manifest, content: writeManifest(plan.pending) }] : [];
  const last = { path: places.manifest, content: writeManifest(plan.manifest) };
  const changedLast = pages.length > 0 || isNews(last) ? [last] : [];
  const before = [...pending, ...pages];
  const after = [...changedReports(reports, places, isWhole), ...changedLast];
  return {
    library: [...before, ...after],
    ordered: [...before, ...changesBeside(plan, places), ...after],
  };
}

/** Pages that stay as a person left them keep the splitter's page beside them; a run without their digest knows nothing of it. */
function changesBeside({ pages }: Plan, { papers }: Places): Change[] {
  const there = new Set(namesIn(papers).filter((name) => !statSync(join(papers, name)).isDirectory()));
  return pages.flatMap(({ slug, action, page }) => {
    const path = `${pageFile(papers, slug)}.new`;
    if (action === 'kept-back') return { path, content: page };
    return action === 'kept' || action === 'other' || !there.has(basename(path)) ? [] : { path };
  });
}

function changedReports(reports: Report[], places: Places, isWhole: boolean): Change[] {
  const written = reports.map((report) => ({
    path: join(places.reports, `${report.digest}.json`),
    content: `${JSON.stringify(report, null, 2)}\n`,
  }));
  for (const { path } of written) refuseOthers(path);
  const paths = new Set(written.map(({ path }) => path));
  const old = isWhole ? reportFiles(places.reports) : [];
  const gone = old.filter((path) => !paths.has(path) && isReport(path, readIfThere(path) ?? ''));
  return [...written.filter(isNews), ...gone.map((path) => ({ path }))];
}

/** A person's own file is not overwritten because a digest has its name. */
function refuseOthers(path: string): void {
  const text = readIfThere(path);
  if (text === undefined || isReport(path, text)) return;
  throw new UserError(
    `${showPath(path)} is where a report goes, but the file there is not a report`,
    'move or delete the file',
  );
}

function isNews({ path, content }: Change): boolean {
  return readIfThere(path)?.replaceAll('\r\n', '\n') !== content;
}
