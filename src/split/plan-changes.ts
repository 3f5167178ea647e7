import { basename, join } from 'node:path';
import { pageFile } from '../paper/page-files.ts';
import type { Report } from '../paper/report.ts';
import type { Places } from '../places.ts';
import { writeManifest } from './manifest.ts';
import type { Plan } from './plan-pages.ts';
import { namesIn, readIfThere } from './read-library.ts';
import type { Change } from './write-changes.ts';

/** Files that a run would change, in the order in which they are to be changed. */
export interface Changes {
  /** Manifest, pages and reports; empty if the library is as it should be. */
  library: Change[];
  /** The splitter's new pages beside those that a person has edited, and those of them that are of no use any more. */
  beside: Change[];
}

/**
 * What of a plan is not on the disk yet. Pages are written between two manifests: the first knows what is coming.
 *
 * @param isWhole whether the run has all digests: reports of others are removed
 */
export function planChanges(plan: Plan, reports: Report[], places: Places, isWhole: boolean): Changes {
  const pages = plan.pages
    .filter(({ action }) => ['create', 'update', 'remove'].includes(action))
    .map(({ slug, page }) => ({ path: pageFile(places.papers, slug), content: page }));
  const pending = pages.length > 0 ? [{ path: places.manifest, content: writeManifest(plan.pending) }] : [];
  const last = { path: places.manifest, content: writeManifest(plan.manifest) };
  const otherNews = [...changedReports(reports, places, isWhole), last].filter(isNews);
  const end = pages.length > 0 && !otherNews.includes(last) ? [...otherNews, last] : otherNews;
  return { library: [...pending, ...pages, ...end], beside: changesBeside(plan, places) };
}

/** Pages that stay as a person left them keep the splitter's page beside them; a run without their digest knows nothing of it. */
function changesBeside({ pages }: Plan, { papers }: Places): Change[] {
  const there = new Set(namesIn(papers));
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
  const paths = new Set(written.map(({ path }) => path));
  const old = isWhole ? namesIn(places.reports).filter((name) => name.endsWith('.json')) : [];
  const gone = old
    .map((name) => ({ path: join(places.reports, name) }))
    .filter(({ path }) => !paths.has(path));
  return [...written, ...gone];
}

function isNews({ path, content }: Change): boolean {
  return readIfThere(path)?.replaceAll('\r\n', '\n') !== content;
}
