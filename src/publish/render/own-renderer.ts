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
 * Lets Astro only compile the site: pages are rendered by `renderSite`, as later builds do without Astro, from what it
 * compiled. The first time, that is here.
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
          async getStaticPaths() {
            const { app } = own as AstroPrerenderer & { app: App };
            const task = takeTask();
            // Somebody may have changed the program while Astro compiled it.
            if (task.keep?.version === readCodeVersion(projectFolder))
              keepRenderer(task.keep.folder, compiled, out);
            await renderSite({ app, reads: await loadReads(compiled) }, task);
            return [];
          },
        })),
    },
  };
}
