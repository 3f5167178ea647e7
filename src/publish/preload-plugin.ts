/** The module of Vite that loads scripts on demand, and what it depends on of the configuration. */
const helper = '\0vite/preload-helper.js';

/** The part of a Vite plugin that is used. */
interface PreloadPlugin {
  name: string;
  enforce: 'pre';
  configResolved(config: { base: string }): void;
  load(id: string): string | undefined;
}

/**
 * Replaces the code by which pages load scripts on demand: Vite's also waits for styles, of which scripts have none here,
 * and would be a quarter of all that a page runs. Dependencies are still requested at once, instead of one after another.
 */
export function preloadPlugin(): PreloadPlugin {
  let base = '/';
  return {
    name: 'offprint-preload',
    enforce: 'pre',
    configResolved(config) {
      base = config.base;
    },
    load: (id) =>
      id === helper
        ? `export const __vitePreload = (load, files = []) => {
  for (const file of files)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }));
  return load();
};`
        : undefined,
  };
}
