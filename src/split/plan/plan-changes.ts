import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isReport } from '../../paper/is-report.ts';
import { pageFile } from '../../paper/page-files.ts';
import type { Report } from '../../paper/report.ts';
import type { Places } from '../../system/find-places.ts';
import { writeManifest } from '../../paper/manifest/write-manifest.ts';
import type { Plan } from './plan-pages.ts';
import { namesIn, readIfThere } from '../read/read-library-state.ts';
import { reportFiles } from '../read/report-files.ts';
import { showPath } from '../../text/show-path.ts';
import { UserError } from '../../paper/user-error.ts';
import type { Change } from '../write/write-changes.ts';

/** Changes to files, in memory. */
export interface Changes {
  /** To manifest, pages and reports; empty if the library is up to date. */
  library: Change[];
  /** Those, and `.mdx.new` files next to edited pages, in the order in which they must be made. */
  ordered: Change[];
}

/**
 * The parts of a plan that are not on disk yet. The manifest is written twice: first with the pages about to be
 * written, last with those that were, so that the next run can finish a killed one.
 *
 * @param isWhole whether the run covers every digest; if so, reports of other digests are removed
 */
export function planChanges(plan: Plan, reports: Report[], places: Places, isWhole: boolean): Changes {
  const pages = plan.pages
    .filter(({ action, page }) => page !== undefined || action === 'remove' || action === 'merge')
    .map(({ slug, page }) => ({ path: pageFile(places.papers, slug), content: page }));
  const pending = pages.length > 0 ? [{ path: places.manifest, content: writeManifest(plan.pending) }] : [];
  const last = { path: places.manifest, content: writeManifest(plan.manifest) };
  const changedLast = pages.length > 0 || isNews(last) ? [last] : [];
  const first = readIfThere(places.firstManifest) === undefined ? [] : [{ path: places.firstManifest }];
  const before = [...pending, ...pages];
  const after = [...changedReports(reports, places, isWhole), ...changedLast, ...first];
  return {
    library: [...before, ...after],
    ordered: [...before, ...changesBeside(plan, places), ...after],
  };
}

/** Writes the splitter's new text next to an edited page, and removes it once it is no longer needed. */
function changesBeside({ pages }: Plan, { papers }: Places): Change[] {
  const there = new Set(namesIn(papers).filter((name) => !isFolder(join(papers, name))));
  return pages.flatMap(({ slug, beside, keepsBeside }) => {
    const path = `${pageFile(papers, slug)}.new`;
    if (beside !== undefined) return { path, content: beside };
    return keepsBeside || !there.has(basename(path)) ? [] : { path };
  });
}

/** Also where a link leads to a folder; one that leads nowhere is none. */
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

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

/** Never overwrites a person's file that happens to have the name of a report. */
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
