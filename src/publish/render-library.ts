import { utimesSync } from 'node:fs';
import { UserError } from '../paper/user-error.ts';
import { readPageRecords, type PageRecords } from './render/page-records.ts';
import { giveLastRecords, giveTask, takeRecords, type RenderTask } from './render/render-task.ts';
import { isKept } from './render/renderer.ts';
import { compileSite, rendererFolder } from './renderers.ts';
import { runAstro } from './run-astro.ts';
import { runNode } from './run-node.ts';

const program = 'src/publish/render/render-kept.ts';

/** Pages that were rendered. */
export interface RenderedPages {
  /** Warnings to show. */
  warnings: string[];
  /** What they were made from, for the next build; undefined if that may render none of them alike. */
  records?: Omit<PageRecords, 'files'> | undefined;
}

/** Where to render pages, and what for. */
interface RenderingPlan {
  target: string;
  files: string;
  staging: string;
  settings: string | undefined;
}

/**
 * Renders the pages of a library into `staging`. Astro compiles the site only once for each version of the program and
 * each address; pages that show nothing new are taken from the site that stands. Compiling and rendering are processes of
 * their own, so that the memory of one is free for the other.
 *
 * @param settings a hash of the settings of the site; undefined if pages are programs, which could show anything
 * @param target the site that stands, if there is one, and `files` its `hashFiles`
 * @throws UserError if Astro fails, or a page.
 */
export async function renderLibrary(
  environment: NodeJS.ProcessEnv,
  { target, files, staging, settings }: RenderingPlan,
): Promise<RenderedPages> {
  const building = { ...environment, OFFPRINT_OUT: staging };
  if (settings === undefined) {
    giveTask({});
    return { warnings: await runAstro(building) };
  }
  const keep = rendererFolder(environment);
  const compiling = isKept(keep) ? [] : await compileSite(keep, building);
  // Somebody changed the program while Astro compiled it: then Astro has rendered the pages, too.
  if (!isKept(keep)) return { warnings: compiling };
  const known = readPageRecords(target, files);
  const isOwn = known?.renderer === keep && known.settings === settings;
  if (isOwn) giveLastRecords(known.pages);
  const rendering = await runKept(keep, building, isOwn ? { site: target } : undefined);
  return {
    warnings: [...compiling, ...rendering],
    records: { renderer: keep, settings, pages: takeRecords() },
  };
}

/** Renders pages by the renderer kept in `folder`. */
async function runKept(
  folder: string,
  environment: NodeJS.ProcessEnv,
  last: RenderTask['last'],
): Promise<string[]> {
  utimesSync(folder, new Date(), new Date());
  giveTask({ last });
  const { code, output } = await runNode(program, [folder], {
    environment: { ...environment, NODE_ENV: 'production' },
  });
  if (code === 0) return output.split('\n').filter((line) => line !== '');
  console.error(output);
  throw new UserError('the site could not be built', 'see the error above');
}
