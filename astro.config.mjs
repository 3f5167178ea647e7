import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, logHandlers } from 'astro/config';
import { rehypePlugins } from './src/compile/plugins.ts';
import { remarkPlugins } from './src/paper/readers.ts';
import { findPlaces } from './src/system/find-places.ts';
import { preloadPlugin } from './src/publish/preload-plugin.ts';
import { searchChunks } from './src/publish/search-chunks.ts';
import { basePath } from './src/publish/base-path.ts';
import { ownRenderer } from './src/publish/render/own-renderer.ts';
import { siteOrigin } from './src/publish/site-origin.ts';

const { content, out } = findPlaces();
const site = siteOrigin(process.env.SITE_URL);
const base = basePath(process.env.BASE_PATH);
/** Builds of several libraries must not share what Astro remembers of their papers. */
const library = createHash('sha256').update(`${content}\0${base}`).digest('hex').slice(0, 12);

/** One processor for pages that people write as MDX, with what `src/compile` does for all others. */
const processor = unified({ remarkPlugins, rehypePlugins, gfm: false, smartypants: false });

export default defineConfig({
  site,
  base,
  outDir: out,
  cacheDir: `node_modules/.astro/${library}`,
  logger: logHandlers.node({ level: process.env.OFFPRINT_LOG_LEVEL || 'info' }),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  markdown: { processor, syntaxHighlight: false },
  integrations: [mdx({ processor, syntaxHighlight: false }), ownRenderer()],
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 16 },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: searchChunks } } } } },
    plugins: [preloadPlugin()],
  },
  devToolbar: { enabled: false },
});
