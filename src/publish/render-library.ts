import { utimesSync } from 'node:fs';
import { UserError } from '../paper/user-error.ts';
import { readPageRecords, type PageRecords } from './render/page-records.ts';
import {
  giveLastRecords,
  giveTask,
  takeRecords,
  type LastSite,
  type RenderingStart,
} from './render/render-task.ts';
import { isKept } from './render/renderer.ts';
import { compileSite, rendererFolder } from './renderers.ts';
import { runAstro } from './run-astro.ts';
import { startNode, type Running } from './run-node.ts';

const program = 'src/publish/render/render-kept.ts';

/** Pages that were rendered. */
export interface RenderedPages {
  /** Warnings to show. */
  warnings: string[];
  /** What they were made from, for the next build; undefined if that may render none of them alike. */
  records?: Omit<PageRecords, 'files'> | undefined;
}

/** Where to render pages, and what for. */
export interface RenderingPlan {
  target: string;
  files: string;
  staging: string;
  settings: string | undefined;
  begun: Running | undefined;
}

/**
 * Begins to render the pages of a library into `staging`, if there is a renderer for it: loads that and the library, then
 * waits for `renderLibrary`.
 */
export function beginRendering(environment: NodeJS.ProcessEnv, staging: string): Running | undefined {
  const folder = rendererFolder(environment);
  if (!isKept(folder)) return undefined;
  utimesSync(folder, new Date(), new Date());
  return startNode(program, [folder], {
    environment: { ...environment, OFFPRINT_OUT: staging, NODE_ENV: 'production' },
  });
}

/**
 * Renders the pages of a library into `staging`. Astro compiles the site only once for each version of the program and
 * each address; pages that show nothing new are taken from the site that stands. Compiling and rendering are processes of
 * their own, so that the memory of one is free for the other.
 *
 * @param settings a hash of the settings of the site; undefined if pages are programs, which could show anything
 * @param begun what `beginRendering` gave
 * @param target the site that stands, if there is one, and `files` its `hashFiles`
 * @throws UserError if Astro fails, or a page.
 */
export async function renderLibrary(
  environment: NodeJS.ProcessEnv,
  { target, files, staging, settings, begun }: RenderingPlan,
): Promise<RenderedPages> {
  const building = { ...environment, OFFPRINT_OUT: staging };
  if (settings === undefined) {
    giveTask({});
    return { warnings: await runAstro(building) };
  }
  const keep = rendererFolder(environment);
  const compiling = begun ? [] : await compileSite(keep, building);
  const known = readPageRecords(target, files);
  const isOwn = known?.renderer === keep && known.settings === settings;
  if (isOwn) giveLastRecords(known.pages);
  const rendering = begun ?? beginRendering(environment, staging);
  // Somebody changed the program while Astro compiled it: then Astro has rendered the pages, too.
  if (!rendering) return { warnings: compiling };
  const warnings = await finishRendering(rendering, isOwn ? { site: target } : undefined);
  return {
    warnings: [...compiling, ...warnings],
    records: { renderer: keep, settings, pages: takeRecords() },
  };
}

/** Tells a process that has begun to render which pages it need not render, and waits for it. */
async function finishRendering({ child, ended }: Running, last: LastSite | undefined): Promise<string[]> {
  // Nothing to do if it cannot be sent: then the process has ended, and its outcome says why.
  child.send({ last } satisfies RenderingStart, () => undefined);
  const { code, output } = await ended;
  if (code === 0) return output.split('\n').filter((line) => line !== '');
  console.error(output);
  throw new UserError('the site could not be built', 'see the error above');
}
