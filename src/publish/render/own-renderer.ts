import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readCodeVersion } from '../../system/code-version.ts';
import { projectFolder } from '../../system/project-folder.ts';
import { keepRenderer, loadReads, readsFile, type App } from './renderer.ts';
import { renderSite } from './render-site.ts';
import { takeTask } from './render-task.ts';

/** The part of a Vite plugin that is used, with what it finds as `this`. */
interface Compiling {
  environment: { name: string };
  emitFile(file: { type: 'chunk'; id: string; fileName: string }): void;
}

/**
 * Lets Astro only compile the site. What it compiled is kept for the process that renders the pages; if it cannot be kept,
 * `renderSite` renders them here.
 */
export function ownRenderer(): AstroIntegration {
  let compiled = '';
  let out = '';
  const plugin = {
    name: 'offprint-renderer',
    buildStart(this: Compiling) {
      if (this.environment.name !== 'prerender') return;
      const id = fileURLToPath(new URL('../../site/reads/page-reads.ts', import.meta.url));
      this.emitFile({ type: 'chunk', id, fileName: readsFile });
    },
    writeBundle(this: Compiling, { dir }: { dir?: string }) {
      if (this.environment.name === 'prerender') compiled = dir ?? '';
    },
  };
  return {
    name: 'offprint-renderer',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          ...own,
          name: 'offprint',
          async setup() {
            const { keep } = takeTask();
            // Somebody may have changed the program while Astro compiled it.
            if (keep?.version === readCodeVersion(projectFolder))
              return keepRenderer(keep.folder, compiled, out);
            await own.setup?.();
            const { app } = own as AstroPrerenderer & { app: App };
            await renderSite({ app, reads: await loadReads(compiled) }, {});
          },
          getStaticPaths: () => Promise.resolve([]),
        })),
    },
  };
}
