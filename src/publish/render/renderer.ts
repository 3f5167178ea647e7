import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchRecord } from '../../search/search-record.ts';
import { listFiles } from '../list-files.ts';

/** A route of the site, of which Astro's own type has more. */
export interface Route {
  route: string;
  component: string;
  type: string;
  /** Set if the route has only this page. */
  pathname?: string;
  prerender: boolean;
}

/** The compiled site, as far as it is used. Astro documents none of this, so its version is pinned. */
export interface App {
  manifest: {
    base: string;
    trailingSlash: string;
    routes: { routeData: Route; styles: object[] }[];
  };
  routeCache: object;
  getComponentByRoute(route: Route): Promise<RouteModule>;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
  setInternals(internals: object): void;
  setOptions(options: object): void;
}

/** The module of a route. */
export interface RouteModule {
  /** Writes a file from its properties; only of files, see `src/site/file-route.ts`. */
  write?(props: object): string;
}

/** What search finds papers by; see `src/site/search-records.ts`. */
export interface SearchRecords {
  records: SearchRecord[];
  programs: string[];
}

/** What the compiled site tells of what its pages read; see `src/site/reads/reads.ts`. */
export interface PageReads {
  recordReads<Result>(reads: Record<string, string>, run: () => Result): Result;
  isCurrent(read: string, hash: string): boolean;
  hashValue(value: unknown): string;
  searchRecords(): SearchRecords;
}

/** The program that renders pages, as Astro compiled it. */
export interface Renderer {
  app: App;
  reads: PageReads;
}

/** The file of the compiled site that exports `PageReads`. */
export const readsFile = 'page-reads.mjs';
const server = 'server';
const client = 'client';
/** The file with the hash of the others. */
const seal = 'seal';

/** The folder of a kept renderer with the files that its pages load, such as scripts: copied into every site. */
export const clientFolder = (folder: string): string => join(folder, client);

/** Whether a renderer was kept in a folder, and is still whole. */
export function isKept(folder: string): boolean {
  try {
    return readFileSync(join(folder, seal), 'utf8') === contentHash(folder);
  } catch {
    return false;
  }
}

/** A hash of a kept renderer's files. */
function contentHash(folder: string): string {
  const hash = createHash('sha256');
  for (const part of [server, client]) {
    for (const path of listFiles(join(folder, part)).toSorted())
      hash.update(`\0${part}/${path}\0`).update(readFileSync(join(folder, part, path)));
  }
  return hash.digest('hex');
}

/**
 * Keeps the compiled site for later builds.
 *
 * @param folder where to; it appears when it is complete
 * @param compiled the folder that Astro compiled the pages into
 * @param out the folder of the site, in which no page is yet
 */
export function keepRenderer(folder: string, compiled: string, out: string): void {
  const draft = `${folder}.${process.pid}.tmp`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(compiled, join(draft, server), { recursive: true });
  cpSync(out, join(draft, client), {
    recursive: true,
    filter: (path) => path !== compiled && !path.startsWith(`${compiled}/`),
  });
  writeFileSync(join(draft, seal), contentHash(draft));
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}

/** Loads a kept renderer; `folder` must be inside the project, whose packages it imports. */
export async function loadRenderer(folder: string): Promise<Renderer> {
  const compiled = join(folder, server);
  const entry = readdirSync(compiled).find((name) => name.startsWith('prerender-entry.'));
  if (!entry) throw new Error(`${compiled} has no entry`);
  const { app } = (await importFile(join(compiled, entry))) as { app: App };
  app.setInternals({ pagesByKeys: new Map(app.manifest.routes.map(stylesOf)) });
  app.setOptions({ logger: { options: { destination: silent } }, settings: { scripts: [] } });
  return { app, reads: await loadReads(compiled) };
}

/** What a compiled site tells of its pages' reads. */
export const loadReads = async (compiled: string): Promise<PageReads> =>
  (await importFile(join(compiled, readsFile))) as PageReads;

/** Functions of Astro that find the pages of a route; they are not exported. */
export interface RouteTools {
  callGetStaticPaths(options: object): Promise<{ params: object; props?: object }[]>;
  stringifyParams(params: object, route: Route, trailingSlash: string): string;
}

export async function loadRouteTools(): Promise<RouteTools> {
  const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  const [cache, params] = await Promise.all([
    importFile(join(astro, 'dist/core/render/route-cache.js')),
    importFile(join(astro, 'dist/core/routing/params.js')),
  ]);
  return { ...cache, ...params } as unknown as RouteTools;
}

const importFile = (path: string): Promise<object> => import(/* @vite-ignore */ pathToFileURL(path).href);

const silent = { write: () => true };

/** The styles of a route under the key by which Astro looks them up, in their order. */
function stylesOf({ routeData: { route, component }, styles }: App['manifest']['routes'][number]) {
  const sheets = styles.map((sheet, order) => ({ sheet, order, depth: 0 }));
  return [`${route}&${component}`, { styles: sheets }] as const;
}
