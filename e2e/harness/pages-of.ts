import { globSync } from 'node:fs';
import { testSite, type SiteName } from './sites.ts';

/** The paths of a site's pages from its home, `''` for the home itself, without the page of errors; sorted. */
export function pagesOf(site: SiteName): string[] {
  return globSync('**/*.html', { cwd: testSite(site).folder })
    .map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .filter((path) => path !== '404.html')
    .sort();
}

/** One page of each kind: a folder's pages are of one kind, each page beside them is a kind of its own. */
export function pageKindsOf(site: SiteName): string[] {
  const kinds = Map.groupBy(pagesOf(site), (path) => /^[^/]+\/(?=.)/.exec(path)?.[0] ?? `/${path}`);
  return [...kinds.values()].map(([first = '']) => first);
}
