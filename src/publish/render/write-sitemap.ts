import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { readAddresses } from '../../paper/addresses/read-addresses.ts';
import { fileDates } from '../../system/file-dates.ts';
import type { Places } from '../../system/find-places.ts';

const page = /(?:^|\/)index\.html$/;
const slugOf = (url: string): string | undefined => /\/papers\/([^/]+)\/$/.exec(url)?.[1];
/** Pages that show what an address or a browser holds are empty for search engines. */
const isEmpty = (url: string): boolean => /\/(?:reading-list|compare|print)\/$/.test(url);

/** A build shows whatever is printed as a warning; what went well is none. */
const logger = { ...console, info: () => undefined };

type Hooks = Record<string, (options: object) => unknown>;

/**
 * Writes the sitemap of a site, for search engines, without redirects and tombstones. Papers have a date of change;
 * other pages change whenever any paper does, so that a date would say nothing.
 *
 * @param paths the site's files, in any order
 */
export async function writeSitemap(
  paths: string[],
  { site, base, places }: { site: string; base: string; places: Places },
): Promise<void> {
  const { redirects, tombstones } = readAddresses(places.papers, places.manifest);
  const former = new Set([...redirects.keys(), ...tombstones.map(({ slug }) => slug)]);
  const dates = fileDates(places.papers);
  const hooks = sitemap({
    filter: (url) => !former.has(slugOf(url) ?? '') && !isEmpty(url),
    serialize(item) {
      const lastmod = dates.get(`${slugOf(item.url)}.mdx`)?.toISOString();
      return lastmod ? { ...item, lastmod } : item;
    },
  }).hooks as Hooks;
  // The integration's own order does not tell `a-1` from `a-01`.
  const pages = paths
    .filter((path) => page.test(path))
    .toSorted()
    .map((path) => ({ pathname: path.replace(page, '/') }));
  await hooks['astro:config:done']!({ config: { site, base, trailingSlash: 'always' } });
  await hooks['astro:routes:resolved']!({ routes: [] });
  const dir = pathToFileURL(join(places.out, '/'));
  await hooks['astro:build:done']!({ dir, pages, logger });
}
