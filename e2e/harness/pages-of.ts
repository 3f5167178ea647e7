import { globSync } from 'node:fs';
import { testSite, type SiteName } from './sites.ts';

/** The paths of a site's pages from its home, `''` for the home itself, without the page of errors; sorted. */
export function pagesOf(site: SiteName): string[] {
  return globSync('**/*.html', { cwd: testSite(site).folder })
    .map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .filter((path) => path !== '404.html')
    .sort();
}

/** One page of each kind, a kind being the first folder of a path. */
export function pageKindsOf(site: SiteName): string[] {
  const kinds = Map.groupBy(pagesOf(site), (path) => path.replace(/[^/]+\/$/, '*'));
  return [...kinds.values()].map((paths) => paths[0] ?? '');
}
