import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import type { AstroPrerenderer } from 'astro';
import { codeVersion } from '../../system/code-version.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { ownRenderer } from './own-renderer.ts';
import { giveTask } from './render-task.ts';
import { isKept } from './renderer.ts';

/** The hooks of the integration, as far as they are called here. */
interface Hooks {
  'astro:config:setup'(options: object): void;
  'astro:config:done'(options: object): void;
  'astro:build:start'(options: object): void;
}
interface Plugin {
  writeBundle(this: object, output: { dir: string }): void;
}

/** What the integration makes of Astro's prerenderer, after a site was compiled inside `out`. */
function rendererOf(out: string, own: object): AstroPrerenderer {
  const compiled = join(out, '.prerender');
  mkdirSync(compiled, { recursive: true });
  writeFileSync(join(compiled, 'page.mjs'), 'export {};');
  writeFileSync(join(out, 'script.js'), 'start();');
  const hooks = ownRenderer().hooks as unknown as Hooks;
  const made: AstroPrerenderer[] = [];
  hooks['astro:config:setup']({
    command: 'build',
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) =>
      vite.plugins[0]!.writeBundle.call({ environment: { name: 'prerender' } }, { dir: compiled }),
  });
  hooks['astro:config:done']({ config: { outDir: pathToFileURL(`${out}/`) } });
  hooks['astro:build:start']({
    setPrerenderer: (wrap: (own: object) => AstroPrerenderer) => made.push(wrap(own)),
  });
  return made[0]!;
}

/** Astro's own prerenderer, which loads the compiled site when it is set up. */
const astros = {
  setup: () => Promise.reject(new Error('the compiled site was loaded')),
};

test('should keep the compiled site without loading it, unless the program has changed meanwhile', async () => {
  const version = codeVersion();
  const root = makeTemporaryFolder();
  // Tasks are handed over in the current folder, where builds may be running.
  process.chdir(root);
  const [kept, stale] = [join(root, 'kept'), join(root, 'stale')];
  const renderer = rendererOf(join(root, 'out'), astros);
  giveTask({ keep: { folder: kept, version } });
  await renderer.setup?.();
  assert.ok(isKept(kept));
  giveTask({ keep: { folder: stale, version: 'another' } });
  await assert.rejects(async () => renderer.setup?.(), /the compiled site was loaded/);
  assert.ok(!isKept(stale));
});
