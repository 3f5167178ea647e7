import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeVersion } from '../system/code-version.ts';
import { removeOldest } from '../system/remove-oldest.ts';
import { giveTask } from './render/render-task.ts';
import { runAstro } from './run-astro.ts';

/** Renderers of all libraries of this checkout. */
const renderers = resolve('node_modules/.cache/offprint/renderers');
/** The most renderers to keep: those that were used last. */
const mostRenderers = 4;

/**
 * The folder of the renderer for this version of the program and this address. Settings of the site are read when pages
 * are rendered; only its address is compiled in.
 */
export function rendererFolder({ SITE_URL = '', BASE_PATH = '' }: NodeJS.ProcessEnv): string {
  const parts = [codeVersion(), SITE_URL, BASE_PATH];
  return resolve(renderers, createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16));
}

/**
 * Lets Astro compile the site and keep it in `folder`. Only for the holder of the checkout's lock.
 *
 * @param isQuiet whether to show nothing if Astro fails
 * @returns the warnings of Astro
 * @throws UserError if Astro fails.
 */
export function compileSite(
  folder: string,
  environment: NodeJS.ProcessEnv,
  isQuiet = false,
): Promise<string[]> {
  mkdirSync(renderers, { recursive: true });
  removeOldest(renderers, mostRenderers - 1);
  giveTask({ keep: { folder, version: codeVersion() } });
  return runAstro(environment, isQuiet);
}
