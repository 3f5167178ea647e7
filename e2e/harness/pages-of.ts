import { globSync } from 'node:fs';
import { testSite, type SiteName } from './sites.ts';

/** Where the pages of the project lie. A fork may add others, which are its own business. */
const ours = /^($|(about|datasets|digests|glossary|map|methods|models|papers|results|search|topics)\/)/;

/** The paths of a site's pages from its home, `''` for the home itself, without its `404.html`; sorted. */
export function pagesOf(site: SiteName): string[] {
  return globSync('**/*.html', { cwd: testSite(site).folder })
    .map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .filter((path) => ours.test(path))
    .sort();
}

/** One page of each kind: a folder's pages are of one kind, each page beside them is a kind of its own. */
export function pageKindsOf(site: SiteName): string[] {
  const kinds = Map.groupBy(pagesOf(site), (path) => /^[^/]+\/(?=.)/.exec(path)?.[0] ?? `/${path}`);
  return [...kinds.values()].map(([first = '']) => first);
}
