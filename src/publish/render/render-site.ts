import { findPlaces } from '../../system/find-places.ts';
import { siteOrigin } from '../site-origin.ts';
import { indexSite } from './index-site.ts';
import { MadePages } from './made-pages.ts';
import { renderPages } from './render-pages.ts';
import { giveRecords, takeLastRecords, type RenderTask } from './render-task.ts';
import type { Renderer } from './renderer.ts';
import { writeSitemap } from './write-sitemap.ts';

/** Where the commands serve a site that does not know where it will be published. */
const localOrigin = 'http://localhost:4321';

/**
 * Renders all pages of a site into the folder that the environment names, its sitemap, and beside the pages its index
 * for search.
 */
export async function renderSite(renderer: Renderer, task: RenderTask): Promise<void> {
  const last = task.last && { ...task.last, ...takeLastRecords() };
  const made = new MadePages(last, renderer.reads.isCurrent);
  const site = siteOrigin(process.env['SITE_URL']);
  const places = findPlaces();
  const rendering = renderPages(renderer, { out: places.out, origin: site ?? localOrigin, last, made });
  const indexing = indexSite(renderer.reads, { out: places.out, last, rendering });
  const [, indexed] = await Promise.all([rendering, indexing]);
  if (site) await writeSitemap(made.paths(), { site, base: renderer.app.manifest.base, places });
  for (const [path, record] of Object.entries(indexed)) made.add(path, record);
  giveRecords(made.pack());
}
