import type { APIRoute } from 'astro';
import { absoluteLink } from '../site/absolute-link.ts';

/** Allows everything. Crawlers read only the file of a whole host: below a base path, it has no effect. */
export const GET: APIRoute = () => {
  const sitemap = absoluteLink('sitemap-index.xml');
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`);
};
