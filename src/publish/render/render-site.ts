import { siteOrigin } from '../site-origin.ts';
import { findPlaces } from '../../system/find-places.ts';
import { renderPages } from './render-pages.ts';
import { giveRecords, type RenderTask } from './render-task.ts';
import type { Renderer } from './renderer.ts';
import { writeSitemap } from './write-sitemap.ts';

/** Where the commands serve a site that does not know where it will be published. */
const localOrigin = 'http://localhost:4321';

/** Renders all pages of a site into the folder that the environment names, and its sitemap. */
export async function renderSite(renderer: Renderer, { last }: RenderTask): Promise<void> {
  const site = siteOrigin(process.env['SITE_URL']);
  const places = findPlaces();
  const pages = await renderPages(renderer, { out: places.out, origin: site ?? localOrigin, last });
  giveRecords(pages);
  if (site) await writeSitemap(Object.keys(pages), { site, base: renderer.app.manifest.base, places });
}
