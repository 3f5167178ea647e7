import { findPlaces } from '../../system/find-places.ts';
import { siteOrigin } from '../site-origin.ts';
import { isLarge, removeOthers, takeSpare } from '../spare-papers.ts';
import { indexSite } from './index-site.ts';
import { MadePages } from './made-pages.ts';
import { renderPages } from './render-pages.ts';
import { giveRecords, takeLastRecords, type RenderingStart } from './render-task.ts';
import type { Renderer } from './renderer.ts';
import { writeSitemap } from './write-sitemap.ts';

/** Where the commands serve a site that does not know where it will be published. */
const localOrigin = 'http://localhost:4321';

/**
 * Renders all pages of a site into the folder that the environment names, its sitemap, and beside the pages its index
 * for search.
 *
 * @param start what is known of the site that stands; meanwhile, the library is read
 */
export async function renderSite(
  renderer: Renderer,
  start: RenderingStart | Promise<RenderingStart>,
): Promise<void> {
  const { app, reads } = renderer;
  const found = reads.searchRecords();
  const { last: standing } = await start;
  const last = standing && { ...standing, ...takeLastRecords() };
  const made = new MadePages(last, reads.isCurrent);
  const site = siteOrigin(process.env['SITE_URL']);
  const places = findPlaces();
  const hasSpare = last !== undefined && isLarge(last.site) && takeSpare(places.out);
  const rendering = renderPages(renderer, { out: places.out, origin: site ?? localOrigin, last, made });
  const indexing = indexSite({ ...found, hashValue: reads.hashValue }, { out: places.out, last, rendering });
  const [, indexed] = await Promise.all([rendering, indexing]);
  if (hasSpare) removeOthers(places.out, made.paths());
  if (site) await writeSitemap(made.paths(), { site, base: app.manifest.base, places });
  for (const [path, record] of Object.entries(indexed)) made.add(path, record);
  giveRecords(made.pack());
}
