import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig, logHandlers } from 'astro/config';
import { rehypePlugins } from './src/compile/plugins.ts';
import { readAddresses } from './src/paper/addresses/read-addresses.ts';
import { remarkPlugins } from './src/paper/readers.ts';
import { findPlaces } from './src/system/find-places.ts';
import { preloadPlugin } from './src/publish/preload-plugin.ts';
import { basePath } from './src/publish/base-path.ts';
import { siteOrigin } from './src/publish/site-origin.ts';
import { fileDates } from './src/system/file-dates.ts';

const { content, papers, manifest, out } = findPlaces();
const site = siteOrigin(process.env.SITE_URL);
const base = basePath(process.env.BASE_PATH);
/** Builds of several libraries must not share what Astro remembers of their papers. */
const library = createHash('sha256').update(`${content}\0${base}`).digest('hex').slice(0, 12);

/** One processor for pages that people write as MDX, with what `src/compile` does for all others. */
const processor = unified({ remarkPlugins, rehypePlugins, gfm: false, smartypants: false });

/** Redirects and tombstones, which search engines leave out. */
const { redirects, tombstones } = readAddresses(papers, manifest);
const former = new Set([...redirects.keys(), ...tombstones.map(({ slug }) => slug)]);
const slugOf = (url) => /\/papers\/([^/]+)\/$/.exec(url)?.[1];

/** Pages that show what an address or a browser holds are empty for search engines. */
const isListed = (url) => !former.has(slugOf(url)) && !/\/(?:reading-list|compare|print)\/$/.test(url);

const dates = site ? fileDates(papers) : new Map();
/** Papers have a date of change; other pages change whenever any paper does, so that a date would say nothing. */
function withDate(item) {
  const lastmod = dates.get(`${slugOf(item.url)}.mdx`)?.toISOString();
  return lastmod ? { ...item, lastmod } : item;
}

export default defineConfig({
  site,
  base,
  outDir: out,
  cacheDir: `node_modules/.astro/${library}`,
  logger: logHandlers.node({ level: process.env.OFFPRINT_LOG_LEVEL || 'info' }),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  markdown: { processor, syntaxHighlight: false },
  integrations: [
    mdx({ processor, syntaxHighlight: false }),
    ...(site ? [sitemap({ serialize: withDate, filter: isListed })] : []),
  ],
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 16 },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [preloadPlugin()] },
  devToolbar: { enabled: false },
});
