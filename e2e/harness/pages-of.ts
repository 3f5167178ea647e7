import { globSync } from 'node:fs';
import { testSite, type SiteName } from './sites.ts';

/** The project's own pages. A fork may have others, which are not tested. */
const ours =
  /^($|(about|authors|compare|datasets|digests|glossary|identified|map|methods|models|papers|print|reading-list|results|search|topics|venues|years)\/)/;

/** The sorted paths of a site's pages below its base, without `404.html`; `''` for the home page. */
export function pagesOf(site: SiteName): string[] {
  return globSync('**/*.html', { cwd: testSite(site).folder })
    .map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .filter((path) => ours.test(path))
    .sort();
}

/** One page of each kind: the pages of a folder are one kind; every other page is a kind of its own. */
export function pageKindsOf(site: SiteName): string[] {
  const kinds = Map.groupBy(pagesOf(site), (path) => /^[^/]+\/(?=.)/.exec(path)?.[0] ?? `/${path}`);
  return [...kinds.values()].map(([first = '']) => first);
}
